INSERT INTO users VALUES (1, 'Ada'), (2, 'Al');
INSERT INTO posts VALUES (1, 'ada'), (2, 'al'), (3, 'ada');
