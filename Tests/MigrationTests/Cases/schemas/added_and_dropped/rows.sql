INSERT INTO old.things VALUES (1, 'a');
INSERT INTO kept VALUES (1);
