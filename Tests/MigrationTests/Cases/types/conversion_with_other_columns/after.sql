SELECT value, CASE WHEN is_metric THEN 1 ELSE 0 END FROM amounts ORDER BY id;
