INSERT INTO tasks (level) VALUES ('high'), ('low'), ('middle');
