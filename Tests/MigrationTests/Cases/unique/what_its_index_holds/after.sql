SELECT pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid = 'users'::regclass ORDER BY indexrelid::regclass::text;
