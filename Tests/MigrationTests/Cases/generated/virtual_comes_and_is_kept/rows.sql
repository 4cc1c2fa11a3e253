INSERT INTO items (price) VALUES (1), (2);
