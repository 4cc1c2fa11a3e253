INSERT INTO one VALUES (1, 'b'), (2, 'c');
INSERT INTO two VALUES (1, NULL, 'a'), (2, 'c', 'b');
INSERT INTO three (id) VALUES (1), (2);
INSERT INTO four VALUES (1, 'a');
