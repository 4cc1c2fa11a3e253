INSERT INTO kinds (name) VALUES ('Red'), ('BLUE');
INSERT INTO items (id, kind) VALUES (1, 'red'), (2, NULL), (3, 'blue');
