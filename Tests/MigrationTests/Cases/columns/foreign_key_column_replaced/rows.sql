INSERT INTO users VALUES (1, 'a'), (2, 'bb');
INSERT INTO posts VALUES (1, 'bb'), (2, 'a');
