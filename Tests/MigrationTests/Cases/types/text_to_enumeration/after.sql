SELECT state, previous FROM orders ORDER BY id;
