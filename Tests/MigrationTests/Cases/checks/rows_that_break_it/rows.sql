INSERT INTO items (a) VALUES (1), (10), (NULL), (999);
