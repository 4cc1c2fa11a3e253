INSERT INTO users VALUES (1, 'a', false), (2, 'A', false), (3, 'a', true), (4, 'b', false), (5, 'B', true);
