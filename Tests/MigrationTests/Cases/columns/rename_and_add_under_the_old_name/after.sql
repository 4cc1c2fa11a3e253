SELECT full_name, name FROM people ORDER BY id;
