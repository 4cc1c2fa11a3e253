INSERT INTO users VALUES (1, 'a');
INSERT INTO users_more VALUES (1, 'b');
