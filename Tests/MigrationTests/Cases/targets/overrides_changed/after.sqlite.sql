INSERT INTO users (email, raw, title) VALUES ('c', 'z', 'v') RETURNING score;
