SELECT full_name, search FROM people ORDER BY id;
