INSERT INTO tickets (state, code) VALUES ('open', 'none'), ('closed', 'some');
