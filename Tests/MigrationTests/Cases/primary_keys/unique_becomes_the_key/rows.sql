INSERT INTO cases VALUES (1, 'a'), (2, 'b');
INSERT INTO notes VALUES (1, 1), (2, 2);
