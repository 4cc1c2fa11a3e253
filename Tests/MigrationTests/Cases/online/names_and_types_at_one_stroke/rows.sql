INSERT INTO teams VALUES (1, 'red'), (2, 'blue');
INSERT INTO users VALUES (1, 1, 'ada@example.com', 'Ada', 'L'), (2, 2, NULL, 'Bob', 'M');
