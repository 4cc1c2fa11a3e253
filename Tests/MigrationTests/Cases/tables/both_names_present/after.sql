SELECT full_name FROM t ORDER BY id;
