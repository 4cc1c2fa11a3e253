INSERT INTO files (path, full_path) VALUES ('a', '/srv/a'), ('b', '/srv/b');
