INSERT INTO lines (price) VALUES (2), (4);
