INSERT INTO users (name, parent) VALUES ('a', 1), ('b', 1);
