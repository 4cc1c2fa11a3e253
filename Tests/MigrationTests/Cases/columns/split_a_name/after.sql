SELECT first_name, last_name, CASE WHEN updated_at < '2002-01-01' THEN 'old' ELSE 'new' END FROM people ORDER BY id;
