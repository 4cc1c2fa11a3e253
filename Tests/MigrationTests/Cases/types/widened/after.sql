SELECT id, count, label, double_count FROM readings ORDER BY id;
