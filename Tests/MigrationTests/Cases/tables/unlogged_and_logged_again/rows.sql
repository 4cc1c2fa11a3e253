INSERT INTO sessions (name) VALUES ('a'), ('b');
INSERT INTO hits (session_id) VALUES (1), (2);
INSERT INTO marks VALUES (1), (1);
INSERT INTO chickens VALUES (1, NULL), (2, NULL);
INSERT INTO eggs VALUES (1, 1), (2, 2);
UPDATE chickens SET egg_id = id;
