SELECT count(*), count(DISTINCT x), sum(y) FROM t;
