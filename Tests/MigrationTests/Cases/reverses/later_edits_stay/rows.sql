INSERT INTO prices (amount, note, gone) VALUES (1.234, NULL, 'a'), (2.345, 'x', 'b'), (3.456, NULL, 'c'), (4.5, 'y', 'd');
