INSERT INTO kinds VALUES (1, 'cup'), (2, 'plate');
INSERT INTO things VALUES (1, 1), (2, 2);
