SELECT state FROM tickets ORDER BY id;
SELECT state FROM archive ORDER BY id;
