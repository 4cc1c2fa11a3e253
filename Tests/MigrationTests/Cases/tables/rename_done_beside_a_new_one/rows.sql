INSERT INTO events (name) VALUES ('a'), ('b');
INSERT INTO old_events (name) VALUES ('old');
