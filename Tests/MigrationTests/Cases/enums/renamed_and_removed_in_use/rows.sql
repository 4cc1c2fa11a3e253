INSERT INTO tickets (state, name) VALUES ('open', 'a'), ('shut', 'b');
INSERT INTO archive (state) VALUES ('shut'), (NULL);
