SELECT b, c, d FROM t ORDER BY b;
