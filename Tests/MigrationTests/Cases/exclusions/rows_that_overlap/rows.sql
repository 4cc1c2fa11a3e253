INSERT INTO bookings VALUES (1, 1, '[1,9)', 'a', false), (2, 1, '[2,3)', 'a', false), (3, 2, '[5,6)', 'a', false), (4, 2, '[7,12)', 'b', true),
  (5, 2, '[9,12)', 'b', false), (6, 2, 'empty', 'b', false), (7, 2, NULL, NULL, false), (8, 2, NULL, NULL, false);
