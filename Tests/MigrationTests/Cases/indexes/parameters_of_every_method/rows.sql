INSERT INTO documents VALUES (1, 'a', 'b', '(1,2)', '{}', '2025-01-01');
