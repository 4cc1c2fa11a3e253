INSERT INTO a (x) VALUES (1), (2), (3);
INSERT INTO b (a_id) VALUES (1), (1), (2), (3);
INSERT INTO c (b_id) VALUES (1), (2), (3), (NULL);
INSERT INTO d (a_id) VALUES (1), (2), (3);
