INSERT INTO items (a, b) VALUES (1, 2), (99, 1);
