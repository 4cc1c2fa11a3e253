SELECT conname, convalidated FROM pg_constraint WHERE conrelid = 'orders'::regclass AND contype IN ('c', 'f') ORDER BY 1;
SELECT id, total, state, note FROM orders ORDER BY 1;
