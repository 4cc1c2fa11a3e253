INSERT INTO users (a) VALUES (1), (NULL), (NULL);
