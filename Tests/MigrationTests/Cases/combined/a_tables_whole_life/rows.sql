INSERT INTO users (mail, name) VALUES ('ada@example.com', 'Ada'), (NULL, 'Al');
INSERT INTO tickets (user_id, state, title, prio, obsolete) VALUES (1, 'open', 'a', 3, 'x'), (1, 'shut', 'b', NULL, NULL), (2, 'shut', 'a', 9, '');
INSERT INTO obsolete (ticket_id) VALUES (1), (3);
