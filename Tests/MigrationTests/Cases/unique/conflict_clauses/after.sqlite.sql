SELECT id, email, name FROM people ORDER BY id;
