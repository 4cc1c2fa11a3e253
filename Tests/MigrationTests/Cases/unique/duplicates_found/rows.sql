INSERT INTO users (email, tenant) VALUES ('a', 1), ('a', 1), ('a', 1), ('a', 2), ('b', 1), ('b', 1), (NULL, 1), (NULL, 1);
