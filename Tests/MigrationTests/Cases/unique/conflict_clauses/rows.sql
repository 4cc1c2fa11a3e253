INSERT INTO people VALUES (1, 'a@x', NULL), (2, 'a@x', 'b'), (3, 'c@x', 'c');
