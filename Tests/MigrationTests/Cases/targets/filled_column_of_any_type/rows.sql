INSERT INTO notes (owner) VALUES ('ann'), ('bob');
