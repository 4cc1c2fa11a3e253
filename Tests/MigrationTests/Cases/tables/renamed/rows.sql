INSERT INTO users (email, boss_id) VALUES ('a', NULL), ('b', 1), ('c', 1);
DELETE FROM users WHERE email = 'c';
INSERT INTO posts (user_id) VALUES (1), (2);
