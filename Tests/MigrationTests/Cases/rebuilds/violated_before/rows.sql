PRAGMA foreign_keys = OFF;
INSERT INTO parents VALUES (1, 1);
INSERT INTO children VALUES (1, 1, 1), (2, 99, 1);
