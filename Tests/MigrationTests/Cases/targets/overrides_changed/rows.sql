INSERT INTO users (email, score, raw, title) VALUES ('a', 5, 'x', 't'), ('b', 6, 'y', 'u');
