INSERT INTO lines (price, total) VALUES (2, 4), (4, 99);
