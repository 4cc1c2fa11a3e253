SELECT level FROM tasks ORDER BY tasks.level;
SELECT id FROM tasks WHERE level > 'low' ORDER BY id;
