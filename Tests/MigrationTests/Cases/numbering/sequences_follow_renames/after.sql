INSERT INTO people (x) VALUES (3) RETURNING person_id, no;
