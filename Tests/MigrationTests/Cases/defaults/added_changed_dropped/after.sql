SELECT added, changed, dropped, text FROM items ORDER BY id;
INSERT INTO items (id, computed) VALUES (DEFAULT, DEFAULT) RETURNING added, changed, dropped, text;
