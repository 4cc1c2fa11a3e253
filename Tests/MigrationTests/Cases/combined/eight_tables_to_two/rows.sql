INSERT INTO users (phone) VALUES ('1'), ('2');
INSERT INTO messages (user_id, body) VALUES (1, 'a'), (2, 'b'), (2, 'c');
INSERT INTO goals (user_id, title) VALUES (1, 'x'), (2, 'y');
INSERT INTO steps (goal_id, done) VALUES (1, true), (1, false), (2, true);
INSERT INTO preferences VALUES (1, 7);
INSERT INTO streaks VALUES (1, 30), (2, 0);
INSERT INTO payments VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 1, 9.99), ('b0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12', NULL, -1);
INSERT INTO logs VALUES ('a', '2025-01-01 00:00:00.000'), ('a', '2025-01-01 00:00:00.000');
