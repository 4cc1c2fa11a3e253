SELECT id, kind FROM things ORDER BY id;
