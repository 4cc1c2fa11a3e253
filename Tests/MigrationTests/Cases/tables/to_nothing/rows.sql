INSERT INTO users (boss_id) VALUES (NULL), (1), (1);
INSERT INTO posts (user_id) VALUES (1), (2);
