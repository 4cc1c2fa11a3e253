INSERT INTO parents VALUES (1);
INSERT INTO children (parent_id) VALUES (1), (2), (3), (NULL);
