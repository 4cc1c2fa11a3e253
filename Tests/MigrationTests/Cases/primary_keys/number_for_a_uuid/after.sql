SELECT count(DISTINCT u.number), count(*) FROM posts p JOIN users u ON u.old_id = p.user_id;
