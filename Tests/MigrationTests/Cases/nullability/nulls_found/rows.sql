INSERT INTO users (name, age) VALUES ('Ada', NULL), (NULL, 3), (NULL, NULL), ('x', 1), ('y', NULL);
