INSERT INTO t VALUES (1, 'S'), (2, 'M'), (3, 'L');
