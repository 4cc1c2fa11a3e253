INSERT INTO wide (a) VALUES ('x'), (NULL);
