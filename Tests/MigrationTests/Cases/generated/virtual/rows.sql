INSERT INTO items (price) VALUES (5);
