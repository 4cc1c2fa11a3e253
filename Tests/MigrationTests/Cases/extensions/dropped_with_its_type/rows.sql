INSERT INTO users VALUES (1, 'A@x', 'Ada', 'a=>1'), (2, 'b@x', 'Al', NULL);
