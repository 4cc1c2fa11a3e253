INSERT INTO v1 VALUES (1, 'a'), (2, 'b');
INSERT INTO v2 VALUES (1, 1), (2, 1);
