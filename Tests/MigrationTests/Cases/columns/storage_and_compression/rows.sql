INSERT INTO files VALUES (1, 'a', '\x00', '{}', 1.5, 't', 'o');
