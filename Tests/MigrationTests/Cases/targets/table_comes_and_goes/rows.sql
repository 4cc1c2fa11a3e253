INSERT INTO users (id) VALUES (1), (2);
INSERT INTO here (user_id) VALUES (1), (2);
INSERT INTO there (user_id) VALUES (1), (1);
