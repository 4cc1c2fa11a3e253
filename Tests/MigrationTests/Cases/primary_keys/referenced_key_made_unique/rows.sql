INSERT INTO users VALUES (1, 'a@x'), (2, 'b@x');
INSERT INTO posts (user_id, user_email) VALUES (1, 'a@x'), (2, 'a@x');
