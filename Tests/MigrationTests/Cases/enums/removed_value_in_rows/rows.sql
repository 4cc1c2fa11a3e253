INSERT INTO tickets (state) VALUES ('open'), ('draft'), ('draft');
INSERT INTO logs (before, after) VALUES ('draft', 'open'), (NULL, 'closed');
