INSERT INTO items VALUES (1, 5, NULL), (2, 6, 7);
