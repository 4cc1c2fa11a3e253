CREATE VIEW more AS SELECT name FROM users_more;
CREATE INDEX made_by_hand ON users_more (name);
