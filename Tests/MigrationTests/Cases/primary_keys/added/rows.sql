INSERT INTO settings VALUES ('a', 'x', 1), ('a', NULL, 2), ('b', 'x', 1);
