INSERT INTO points (x, y) VALUES (1, 2);
