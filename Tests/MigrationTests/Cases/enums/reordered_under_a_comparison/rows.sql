INSERT INTO tasks (level) VALUES ('high'), ('middle');
