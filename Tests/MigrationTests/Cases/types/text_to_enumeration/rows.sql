INSERT INTO orders (state, previous) VALUES ('paid', 'new'), ('sent', NULL);
INSERT INTO orders DEFAULT VALUES;
