INSERT INTO people VALUES (1, 'a@x', 'a', 'Ulm'), (2, 'B@x', 'b', 'aachen'), (3, 'c@x', 'c', NULL);
