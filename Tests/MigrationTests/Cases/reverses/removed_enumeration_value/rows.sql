INSERT INTO t VALUES (1, 'draft'), (2, 'draft'), (3, 'open');
