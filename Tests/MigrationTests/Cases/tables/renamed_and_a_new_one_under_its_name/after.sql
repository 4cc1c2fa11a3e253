SELECT count(*) FROM events;
SELECT id, name FROM old_events ORDER BY id;
