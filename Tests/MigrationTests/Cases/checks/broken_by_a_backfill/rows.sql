INSERT INTO items (a) VALUES (10), (300), (999);
