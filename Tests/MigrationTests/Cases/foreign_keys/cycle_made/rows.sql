INSERT INTO departments VALUES (1), (2);
INSERT INTO employees VALUES (10, 1), (20, 2);
