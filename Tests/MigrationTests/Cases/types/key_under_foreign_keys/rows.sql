INSERT INTO nodes (parent_id) VALUES (NULL), (1), (1);
DELETE FROM nodes WHERE id = 3;
INSERT INTO labels VALUES (1, 'a'), (1, 'b'), (2, 'a');
INSERT INTO visits (node_id) VALUES (1), (NULL), (2);
