INSERT INTO tickets (parent_id, title) VALUES (NULL, 'a'), (1, 'b'), (2, 'c'), (NULL, 'd');
DELETE FROM tickets WHERE id = 4;
