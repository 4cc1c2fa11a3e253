-- setup
-- The tables have no checks, as Prisma cannot say any. A row for each.
INSERT INTO memory_entities (id, org_id, text, metadata) VALUES (1, 'org-1', 'Ünïcode 😀', '{"source":"chat","score":0.5}');
INSERT INTO memory_entities (id, org_id, text, created_at) VALUES (2, 'org-1', '', '2025-01-01 10:00:00.123456');
INSERT INTO memory_relations (source_id, target_id, relation_type) VALUES (1, 2, 'follows');
INSERT INTO memory_relations (source_id, target_id, relation_type, strength) VALUES (2, 1, 'precedes', -9.99);
INSERT INTO memory_tags (entity_id, tag) VALUES (1, 'greeting');
INSERT INTO raw_documents (id, org_id, title, content) VALUES (1, 'org-1', NULL, 'What was said.');
INSERT INTO structured_facts (org_id, subject, predicate, object, doc_id) VALUES ('org-1', 'Ada', 'wrote', 'programs', 1);
INSERT INTO decisions (id, org_id, title, made_at) VALUES (1, 'org-1', 'Move to PostgreSQL', '2025-01-01 10:00:00.000');
INSERT INTO evolution_kpis (decision_id, kpi_name, expected_value, actual_value, measured_at)
  VALUES (1, 'latency', 99999999.99, 0.01, '2025-01-02 10:00:00.000');
INSERT INTO pal_focus_windows (user_id, start_time, end_time, priority)
  VALUES ('user-1', '2025-01-01 10:00:00.000', '2025-01-01 11:30:00.000', 'high');
INSERT INTO pal_stress_levels (user_id, level, measured_at) VALUES ('user-1', 3, '2025-01-01 10:00:00.000');
