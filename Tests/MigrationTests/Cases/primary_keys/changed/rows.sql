INSERT INTO seats VALUES (1, 'a', 1, NULL), (2, 'a', 2, 'x'), (3, 'b', 1, '');
