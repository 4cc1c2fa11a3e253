SELECT id, first, two FROM t ORDER BY id;
