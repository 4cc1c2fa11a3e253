SELECT state FROM tickets ORDER BY id;
