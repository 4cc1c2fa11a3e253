INSERT INTO parents (up) VALUES (NULL), (1), (2), (NULL);
DELETE FROM parents WHERE id = 4;
INSERT INTO children (parent_id) VALUES (1), (NULL), (3);
DELETE FROM children WHERE id = 3;
