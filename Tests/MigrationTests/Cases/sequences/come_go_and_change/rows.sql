INSERT INTO orders (step) VALUES (1), (2), (3);
SELECT nextval('steps'), nextval('downwards');
