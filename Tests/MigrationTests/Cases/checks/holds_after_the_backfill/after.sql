SELECT state, rank FROM items ORDER BY id;
