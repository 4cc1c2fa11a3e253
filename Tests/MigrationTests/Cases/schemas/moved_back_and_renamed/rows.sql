INSERT INTO old.users (name) VALUES ('a');
