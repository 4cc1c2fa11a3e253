SELECT priority, title FROM jobs ORDER BY id;
INSERT INTO jobs (title) VALUES ('d') RETURNING priority;
