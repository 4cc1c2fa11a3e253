SELECT tags FROM posts ORDER BY id;
