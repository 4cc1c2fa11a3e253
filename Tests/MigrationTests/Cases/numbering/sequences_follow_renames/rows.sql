INSERT INTO users (x) VALUES (1), (2);
