INSERT INTO users VALUES (1, 'a');
CREATE VIEW named_users AS SELECT name FROM users;
