INSERT INTO items (a) VALUES ('x');
INSERT INTO items (a) VALUES ('y');
