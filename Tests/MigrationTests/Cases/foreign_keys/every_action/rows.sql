INSERT INTO parents VALUES (1), (2);
INSERT INTO children (a, b, c, d, e) VALUES (1, 1, 1, 1, 1), (2, 2, 2, 2, 2), (NULL, NULL, NULL, NULL, NULL);
