SELECT state, name FROM tickets ORDER BY id;
