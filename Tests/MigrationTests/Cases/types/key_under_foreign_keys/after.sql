INSERT INTO nodes (parent_id) VALUES (2) RETURNING id;
