INSERT INTO t VALUES (1, 'x', 1);
INSERT INTO gone VALUES (1, NULL), (1, NULL), (2, 'z');
