INSERT INTO users (email, tenant) VALUES ('a', 1), (NULL, 1), (NULL, 1), ('b', 1);
