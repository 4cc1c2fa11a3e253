SELECT id, note FROM spans ORDER BY id;
