INSERT INTO t (a) VALUES ('e') RETURNING id, b, c;
