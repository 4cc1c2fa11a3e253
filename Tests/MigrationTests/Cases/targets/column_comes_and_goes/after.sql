SELECT id, a FROM users ORDER BY id;
