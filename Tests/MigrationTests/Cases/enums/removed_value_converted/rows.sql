INSERT INTO tickets (state) VALUES ('open'), ('draft'), ('closed');
