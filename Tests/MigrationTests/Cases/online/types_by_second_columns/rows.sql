INSERT INTO teams VALUES (1, 'red'), (2, 'blue');
INSERT INTO users (id, team_id, age, born, updated_at) SELECT g, 1 + g % 2, (20 + g % 50)::text, CASE WHEN g % 3 > 0 THEN '2001-02-03' END, '2025-01-01 00:00:00+00' FROM generate_series(1, 2300) AS g;
