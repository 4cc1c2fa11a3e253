SELECT a, b FROM t;
INSERT INTO t (id) VALUES (2) RETURNING a, length(b);
