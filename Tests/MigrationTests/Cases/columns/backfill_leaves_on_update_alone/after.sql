SELECT body, size, CASE WHEN changed_at < '2002-01-01' THEN 'old' ELSE 'new' END FROM notes ORDER BY id;
