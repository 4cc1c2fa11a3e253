INSERT INTO users VALUES (1, 'a', NULL, true, 1.5, '2025-01-01 00:00:00.000', 'b', 0.5);
INSERT INTO posts VALUES (1, 1);
