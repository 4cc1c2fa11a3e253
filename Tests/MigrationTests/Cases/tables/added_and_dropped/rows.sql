INSERT INTO old (kind) VALUES ('a'), ('b');
INSERT INTO stays (old_id) VALUES (1), (NULL), (1);
