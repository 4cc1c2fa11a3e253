INSERT INTO rooms VALUES (1, 2), (2, 1);
INSERT INTO beds VALUES (1, 1, 2), (2, 2, 1);
