SELECT first, second FROM users ORDER BY id;
