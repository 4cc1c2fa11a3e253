SELECT name, email FROM users ORDER BY id;
