INSERT INTO users VALUES (5, 'a'), (9, 'b');
INSERT INTO posts VALUES (100, 5), (200, 9);
