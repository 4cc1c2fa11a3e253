INSERT INTO people VALUES (1, 'a@x', 'k'), (2, 'A@x', 'k '), (3, 'c@x', 'l');
