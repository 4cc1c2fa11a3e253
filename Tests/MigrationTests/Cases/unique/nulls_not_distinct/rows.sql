INSERT INTO users (a, b) VALUES (1, 1), (NULL, NULL);
