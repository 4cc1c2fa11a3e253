INSERT INTO t VALUES (' 1', 1), ('02', 2);
