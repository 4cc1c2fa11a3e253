INSERT INTO bookings VALUES (1, 1, 3, false), (2, 4, 6, false), (3, 2, 9, true);
