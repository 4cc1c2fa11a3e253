INSERT INTO orders (state) VALUES ('paid'), ('sent');
INSERT INTO orders DEFAULT VALUES;
