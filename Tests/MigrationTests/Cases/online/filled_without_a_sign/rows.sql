INSERT INTO notes (part, id, body, updated_at) SELECT g % 3, g, repeat('x', g % 7), '2025-01-01 00:00:00+00' FROM generate_series(1, 2100) AS g;
