INSERT INTO lines (price, amount) VALUES (2, 3), (0, 5);
