SELECT id, area FROM seats ORDER BY id;
