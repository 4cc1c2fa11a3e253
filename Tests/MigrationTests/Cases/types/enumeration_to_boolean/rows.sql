INSERT INTO tasks (progress) VALUES ('done'), ('blocked');
INSERT INTO tasks DEFAULT VALUES;
