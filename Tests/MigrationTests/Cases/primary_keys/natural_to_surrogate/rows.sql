INSERT INTO users VALUES ('a@x', 'A'), ('b@x', 'B');
INSERT INTO posts (user_email) VALUES ('a@x'), ('b@x'), ('a@x');
