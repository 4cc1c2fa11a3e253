INSERT INTO points (x, y, z) VALUES (1, 2, 3), (5, 4, 6);
