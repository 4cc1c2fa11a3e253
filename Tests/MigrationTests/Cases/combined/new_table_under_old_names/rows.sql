INSERT INTO items (code) VALUES ('a'), ('b');
INSERT INTO keep VALUES (1, 2), (2, NULL);
