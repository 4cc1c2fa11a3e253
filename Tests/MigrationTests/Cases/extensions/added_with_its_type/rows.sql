INSERT INTO users VALUES (1, 'A@x', 'Ada'), (2, 'b@x', 'Al');
