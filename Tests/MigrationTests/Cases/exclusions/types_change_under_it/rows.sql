INSERT INTO bookings VALUES (1, 1, 1, 3, 'a'), (2, 1, 4, 6, 'b'), (3, 2, 6, 9, 'a');
