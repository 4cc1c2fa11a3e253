SELECT progress, title FROM tasks ORDER BY id;
INSERT INTO tasks (title) VALUES ('d') RETURNING progress;
