INSERT INTO users (name) VALUES ('a'), ('b');
INSERT INTO posts (user_id, title) VALUES (1, 'x'), (2, 'y');
INSERT INTO comments (post_id, user_id) VALUES (1, 2), (1, NULL), (2, 1);
