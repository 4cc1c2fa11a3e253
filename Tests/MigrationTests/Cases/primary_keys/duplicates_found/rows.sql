INSERT INTO settings VALUES ('a', 1, 'x'), ('a', 1, 'y'), ('b', NULL, 'z'), ('c', 1, 'x');
