INSERT INTO bookings VALUES (1, 1, '[1,3)'), (2, NULL, '[3,6)'), (3, NULL, '[6,9)');
