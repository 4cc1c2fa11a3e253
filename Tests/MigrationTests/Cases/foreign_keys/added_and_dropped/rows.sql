INSERT INTO parents VALUES (1, 1), (2, 1);
INSERT INTO children (a, b, c) VALUES (1, 1, 1), (NULL, NULL, 2);
