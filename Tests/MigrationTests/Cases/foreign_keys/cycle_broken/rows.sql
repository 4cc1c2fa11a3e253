INSERT INTO departments (id) VALUES (1), (2);
INSERT INTO employees VALUES (10, 1), (20, 2);
UPDATE departments SET head_id = 10 WHERE id = 1;
