INSERT INTO lines (total, pieces) VALUES (10, 2), (100, 2), (1, 0), (1000, 100), (5, 0);
