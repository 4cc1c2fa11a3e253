INSERT INTO t (old, new) VALUES ('a', 'x'), ('b', 'y');
