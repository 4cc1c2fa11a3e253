INSERT INTO members (name) VALUES ('Ada'), ('it''s "me"'), ('');
