INSERT INTO users (b) VALUES (5), (6);
