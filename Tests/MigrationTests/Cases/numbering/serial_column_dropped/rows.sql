INSERT INTO t (id, other) VALUES (1, 10), (2, 20);
