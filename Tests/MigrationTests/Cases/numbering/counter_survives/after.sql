SELECT count(*) FROM tickets;
INSERT INTO tickets (title) VALUES ('e') RETURNING id;
