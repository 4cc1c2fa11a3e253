INSERT INTO u (id) VALUES (3) RETURNING a, key_b, f;
SELECT nextval('c'), nextval('d'), nextval('e');
