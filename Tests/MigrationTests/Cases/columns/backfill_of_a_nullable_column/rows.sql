INSERT INTO carts (items, total) VALUES (0, 0), (2, 9);
