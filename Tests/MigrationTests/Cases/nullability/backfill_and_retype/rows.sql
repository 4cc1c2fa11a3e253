INSERT INTO users (nick) VALUES ('al'), (NULL);
