SELECT added, changed, dropped, text FROM items ORDER BY id;
INSERT INTO items DEFAULT VALUES RETURNING added, changed, dropped, text;
