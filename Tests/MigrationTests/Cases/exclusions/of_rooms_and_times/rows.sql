INSERT INTO bookings VALUES (1, 1, '2025-01-01Z', '2025-01-03Z', false), (2, 2, '2025-01-02Z', '2025-01-04Z', false), (3, 1, '2025-01-02Z', '2025-01-05Z', true);
