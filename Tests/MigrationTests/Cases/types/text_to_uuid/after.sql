SELECT p.id, u.id FROM posts p JOIN users u ON u.id = p.user_id ORDER BY 1;
