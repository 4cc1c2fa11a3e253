INSERT INTO people VALUES (1, 30, 'a'), (2, 'unknown', 'b'), (3, 31, 'too long'), (4, 'none', 'd');
INSERT INTO keys VALUES (NULL), ('abc'), (NULL);
INSERT INTO texts VALUES (1, '007'), (2, 'seven'), (3, '2025-01-31');
