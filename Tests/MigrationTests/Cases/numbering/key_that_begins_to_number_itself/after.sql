INSERT INTO users (name) VALUES ('c') RETURNING id;
INSERT INTO posts (user_id) VALUES (5) RETURNING id;
