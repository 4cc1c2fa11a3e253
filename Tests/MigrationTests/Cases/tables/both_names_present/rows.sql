INSERT INTO t VALUES (1, 'right', 'wrong'), (2, 'right', NULL);
