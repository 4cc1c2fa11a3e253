INSERT INTO a.users VALUES (1, 'a');
INSERT INTO b.users VALUES (1, 'b');
INSERT INTO users VALUES (1, 'c');
