INSERT INTO docs (title, rank) VALUES ('a', 1), ('b', 5);
