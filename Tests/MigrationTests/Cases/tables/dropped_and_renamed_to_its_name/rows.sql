INSERT INTO users (name) VALUES ('old'), ('older');
INSERT INTO users_v2 (name) VALUES ('new'), ('newer'), ('newest');
INSERT INTO posts VALUES (1, 3), (2, 1);
