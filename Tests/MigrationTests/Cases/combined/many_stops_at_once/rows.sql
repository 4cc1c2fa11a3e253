INSERT INTO parents VALUES (1);
INSERT INTO t VALUES (1, NULL, 'same', -1, 9), (2, 5, 'same', 1, 1), (3, NULL, 'ok', 0, 8);
