INSERT INTO users (name) VALUES ('a'), ('b');
INSERT INTO posts (user_id, title) VALUES (1, 'x'), (2, 'y'), (2, 'z');
INSERT INTO comments (post_id) VALUES (1), (1), (2), (3);
