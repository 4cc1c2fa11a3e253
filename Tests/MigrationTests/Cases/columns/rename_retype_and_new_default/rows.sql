INSERT INTO jobs (prio, title) VALUES (0, 'a'), (32767, 'b');
INSERT INTO jobs (title) VALUES ('c');
