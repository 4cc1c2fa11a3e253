INSERT INTO items (state) VALUES (NULL), ('closed');
