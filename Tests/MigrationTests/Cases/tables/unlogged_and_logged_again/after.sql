SELECT relname, relpersistence FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S') ORDER BY relname;
SELECT c.id, e.id FROM chickens c JOIN eggs e ON e.id = egg_id AND chicken_id = c.id ORDER BY 1;
