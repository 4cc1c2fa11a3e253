INSERT INTO items (cents, name) VALUES (1000000000, 'a'), (-1, NULL);
