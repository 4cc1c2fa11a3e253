INSERT INTO orders (old) VALUES (0) RETURNING id >= 1060, step;
SELECT nextval('steps') > 1, nextval('downwards');
