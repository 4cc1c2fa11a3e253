INSERT INTO t (a, b) VALUES ('abc', NULL), ('', 'x');
