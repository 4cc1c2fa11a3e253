INSERT INTO texts VALUES ('k', 'v'), ('', '');
INSERT INTO pairs VALUES (1, 'a', 'v'), (1, 'b', 'w');
INSERT INTO bags VALUES (1, 'v'), (1, 'v'), (NULL, '');
