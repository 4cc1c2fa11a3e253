INSERT INTO people (email) VALUES ('d') RETURNING id;
