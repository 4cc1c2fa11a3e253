SELECT count(*), count(DISTINCT b), sum(a) FROM readings;
