INSERT INTO lines (total, pieces) VALUES (10, 2), (1, 0), (5, 0);
