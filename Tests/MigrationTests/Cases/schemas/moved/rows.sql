INSERT INTO users (role) VALUES ('a'), ('b');
INSERT INTO posts VALUES (1, 1), (2, 2);
