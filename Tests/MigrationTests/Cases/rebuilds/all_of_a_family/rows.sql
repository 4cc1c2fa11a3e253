INSERT INTO a (x) VALUES (1), (2);
INSERT INTO b (a_id, up, x) VALUES (1, NULL, 1), (2, 1, 2);
INSERT INTO c (b_id, x) VALUES (1, 1), (2, 2);
UPDATE a SET c_id = 2;
