INSERT INTO people (name) VALUES ('Ann'), (NULL), (NULL);
