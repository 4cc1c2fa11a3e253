SELECT size, size_name FROM t ORDER BY id;
