INSERT INTO files (data) VALUES ('b'), (NULL);
