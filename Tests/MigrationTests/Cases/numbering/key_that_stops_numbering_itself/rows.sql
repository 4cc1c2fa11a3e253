INSERT INTO users (name) VALUES ('a'), ('b');
INSERT INTO posts VALUES (100, 1), (200, 2);
