INSERT INTO products (code, slug) VALUES ('a', 'x'), ('b', 'y');
INSERT INTO prices (code, slug) VALUES ('a', 'x'), ('a', 'y');
