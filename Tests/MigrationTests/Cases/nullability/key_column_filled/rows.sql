INSERT INTO seats VALUES (1, NULL), (2, 'main');
INSERT INTO tickets VALUES (1, 1), (2, 2);
