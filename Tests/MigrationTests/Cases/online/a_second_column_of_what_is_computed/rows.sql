INSERT INTO t (id, a, k, o) VALUES (1, 10, 'xyz', 'a'), (2, 20, NULL, NULL);
