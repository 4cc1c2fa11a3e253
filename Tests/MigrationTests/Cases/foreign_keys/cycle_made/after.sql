SELECT id, head_id FROM departments ORDER BY id;
