INSERT INTO people VALUES (7, 'a@x', 30, '2025-01-31 10:00:00.000', 12.5), (9, 'b@x', NULL, NULL, 3);
INSERT INTO notes VALUES (1, 'seven', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');
