INSERT INTO rooms VALUES (1, 10, 'a'), (2, 20, 'b');
INSERT INTO beds VALUES (1, 1, 10), (2, 2, 20), (3, 2, 20);
