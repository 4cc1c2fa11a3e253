SELECT nickname FROM users ORDER BY id;
INSERT INTO users (nickname) VALUES (DEFAULT) RETURNING nickname;
