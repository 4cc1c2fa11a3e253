SELECT path FROM files ORDER BY id;
