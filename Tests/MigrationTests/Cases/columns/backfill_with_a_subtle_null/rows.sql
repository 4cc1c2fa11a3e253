INSERT INTO t VALUES (1, NULL, NULL, NULL), (2, true, 'x', 1), (3, false, '', 0);
