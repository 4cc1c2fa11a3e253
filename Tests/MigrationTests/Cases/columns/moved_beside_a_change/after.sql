SELECT id, x, y FROM points ORDER BY id;
