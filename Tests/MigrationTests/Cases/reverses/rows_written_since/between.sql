INSERT INTO t VALUES (2, 'new'), (3, 'newer');
