INSERT INTO tags (name, place) VALUES ('a', 1), ('a', 2), ('b', 1);
INSERT INTO kinds VALUES ('x', 'X'), ('y', NULL);
INSERT INTO uses (kind) VALUES ('x'), ('y'), ('x');
