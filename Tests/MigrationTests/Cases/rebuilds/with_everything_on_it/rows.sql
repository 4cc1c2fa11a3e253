INSERT INTO t (a, b, up) VALUES ('a', 1, NULL), ('b', 2, 1), ('c', 3, 2), ('d', 4, 3);
DELETE FROM t WHERE a = 'd';
