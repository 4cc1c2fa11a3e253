INSERT INTO users (name) VALUES ('a'), ('b');
INSERT INTO profiles VALUES (2, 'x');
