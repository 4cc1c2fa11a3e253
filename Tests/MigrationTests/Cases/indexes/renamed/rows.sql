INSERT INTO docs (title, rank) VALUES ('a', 1);
