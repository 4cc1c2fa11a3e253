INSERT INTO users VALUES (1, 'a');
CREATE INDEX made_by_hand ON users (name);
