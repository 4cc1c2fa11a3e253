INSERT INTO notes (id, parent, key, value, "rowid") VALUES (1, '["low","mid"]', '["mid"]', NULL, '[]'), (2, '[]', '[]', '["low"]', '["mid","mid"]');
