SELECT state, old_state FROM tickets ORDER BY id;
INSERT INTO tickets (old_state) VALUES ('closed') RETURNING state;
