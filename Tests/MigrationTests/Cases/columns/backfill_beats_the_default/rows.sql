INSERT INTO users (is_admin) VALUES (true), (false);
