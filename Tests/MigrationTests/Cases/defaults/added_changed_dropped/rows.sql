INSERT INTO items (computed) VALUES ('2025-01-01 00:00:00.000');
INSERT INTO items (added, changed, dropped, computed) VALUES ('old', 5, NULL, '2025-01-01 00:00:00.000');
