INSERT INTO tasks (done, title) VALUES (true, 'a'), (false, 'b');
INSERT INTO tasks (title) VALUES ('c');
