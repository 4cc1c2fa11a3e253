SELECT token, number FROM t;
