INSERT INTO tickets (state, name) VALUES ('open', ''), ('shut', 'x');
