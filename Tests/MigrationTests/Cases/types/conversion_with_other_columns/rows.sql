INSERT INTO amounts (value, unit) VALUES (5, 'kg'), (7, 'lb');
