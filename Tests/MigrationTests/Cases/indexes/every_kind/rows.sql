INSERT INTO docs (title, body, rank, done) VALUES ('A', NULL, 1, true), ('a', 'x', 2, false), ('b', 'y', 2, true);
