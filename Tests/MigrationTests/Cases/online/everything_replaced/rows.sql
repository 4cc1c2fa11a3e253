INSERT INTO old_targets VALUES (1, 'x'), (2, 'y');
INSERT INTO new_targets VALUES (1), (2);
INSERT INTO things VALUES (1, 1, 'c', 1), (2, 2, NULL, NULL), (3, 4, 'd', 2);
