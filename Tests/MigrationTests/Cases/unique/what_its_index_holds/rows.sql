INSERT INTO users VALUES (1, 'a@x', 'A', 'Rome'), (2, 'b@x', 'B', 'Rome');
INSERT INTO posts VALUES (1), (2);
