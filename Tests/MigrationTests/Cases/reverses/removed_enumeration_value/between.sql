UPDATE t SET s = 'closed' WHERE id = 2;
INSERT INTO t VALUES (4, 'open');
