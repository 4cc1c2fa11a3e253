INSERT INTO tickets (state, other) VALUES ('open', 'closed'), ('closed', NULL);
