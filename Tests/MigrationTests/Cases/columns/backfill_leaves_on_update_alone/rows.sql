INSERT INTO notes (body) VALUES (NULL), ('abc');
