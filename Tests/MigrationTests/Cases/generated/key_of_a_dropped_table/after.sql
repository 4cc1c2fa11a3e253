SELECT id, kind FROM items ORDER BY id;
