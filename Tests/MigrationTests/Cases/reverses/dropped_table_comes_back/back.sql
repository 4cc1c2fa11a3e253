SELECT id, parent_id FROM children ORDER BY id;
SELECT id, up FROM parents ORDER BY id;
INSERT INTO parents (up) VALUES (NULL) RETURNING id;
