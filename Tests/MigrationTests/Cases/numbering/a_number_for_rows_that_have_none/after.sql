SELECT count(DISTINCT id), min(id), max(id) FROM lines;
INSERT INTO lines (name) VALUES ('d') RETURNING id;
