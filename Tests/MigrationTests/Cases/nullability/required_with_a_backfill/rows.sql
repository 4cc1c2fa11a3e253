INSERT INTO users (name, email) VALUES ('Ada', 'ada@example.com'), (NULL, 'x@example.com'), (NULL, NULL), ('Al', NULL);
