INSERT INTO bookings VALUES (1, 1, '[1,3)', false, 'a'), (2, 1, '[4,6)', false, 'b'), (3, 2, '[7,9)', true, 'c');
