INSERT INTO lines (total, pieces) VALUES ('a', 2), ('b', 0), ('c', 6);
