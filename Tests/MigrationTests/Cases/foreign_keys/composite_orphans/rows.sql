INSERT INTO rooms VALUES (1, 1), (1, 2);
INSERT INTO beds (house, number) VALUES (1, 1), (9, NULL), (NULL, 9), (1, 2);
