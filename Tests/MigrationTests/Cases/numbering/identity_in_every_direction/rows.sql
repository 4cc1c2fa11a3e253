INSERT INTO added (id, x) VALUES (41, 1), (42, 2);
INSERT INTO dropped (x) VALUES (1), (2);
INSERT INTO kind (x) VALUES (1), (2);
INSERT INTO options (x) VALUES (1), (2);
INSERT INTO modern (x) VALUES (1), (2), (3);
DELETE FROM modern WHERE id = 3;
INSERT INTO old (x) VALUES (1), (2), (3);
DELETE FROM old WHERE id = 3;
INSERT INTO plain (x) VALUES (1), (2);
