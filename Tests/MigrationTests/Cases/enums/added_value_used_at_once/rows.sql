INSERT INTO tickets (state, old_state) VALUES ('open', NULL), ('closed', 'open');
