-- Made by schemac from schemas/widgettdc. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE decisions (
  id INTEGER CONSTRAINT decisions_pkey PRIMARY KEY AUTOINCREMENT NOT NULL CONSTRAINT "id is integer" CHECK (id BETWEEN -2147483648 AND 2147483647),
  org_id TEXT NOT NULL CONSTRAINT "org_id is varchar(255)" CHECK (length(org_id) <= 255 AND instr(org_id, char(0)) = 0),
  title TEXT NOT NULL CONSTRAINT "title is varchar(500)" CHECK (length(title) <= 500 AND instr(title, char(0)) = 0),
  description TEXT CONSTRAINT "description is text" CHECK (instr(description, char(0)) = 0),
  made_at TEXT NOT NULL CONSTRAINT "made_at is timestamptz" CHECK (made_at >= '0001' AND made_at IS datetime(substr(made_at, 1, 19) || 'Z', '+0 days') || substr(made_at, 20) AND (substr(made_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(made_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND made_at NOT GLOB '*000'))
) STRICT;

CREATE INDEX decisions_org_id_idx ON decisions (org_id);

CREATE INDEX decisions_made_at_idx ON decisions (made_at);

CREATE TABLE evolution_kpis (
  id INTEGER CONSTRAINT evolution_kpis_pkey PRIMARY KEY AUTOINCREMENT NOT NULL CONSTRAINT "id is integer" CHECK (id BETWEEN -2147483648 AND 2147483647),
  decision_id INTEGER NOT NULL CONSTRAINT "decision_id is integer" CHECK (decision_id BETWEEN -2147483648 AND 2147483647),
  kpi_name TEXT NOT NULL CONSTRAINT "kpi_name is varchar(200)" CHECK (length(kpi_name) <= 200 AND instr(kpi_name, char(0)) = 0),
  expected_value REAL NOT NULL CONSTRAINT "expected_value is numeric(10,2)" CHECK (expected_value = round(expected_value, 2) AND abs(expected_value) < 1e8),
  actual_value REAL CONSTRAINT "actual_value is numeric(10,2)" CHECK (actual_value = round(actual_value, 2) AND abs(actual_value) < 1e8),
  measured_at TEXT NOT NULL CONSTRAINT "measured_at is timestamptz" CHECK (measured_at >= '0001' AND measured_at IS datetime(substr(measured_at, 1, 19) || 'Z', '+0 days') || substr(measured_at, 20) AND (substr(measured_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(measured_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND measured_at NOT GLOB '*000'))
) STRICT;

CREATE INDEX evolution_kpis_decision_id_idx ON evolution_kpis (decision_id);

CREATE INDEX evolution_kpis_measured_at_idx ON evolution_kpis (measured_at);

CREATE TABLE raw_documents (
  id INTEGER CONSTRAINT raw_documents_pkey PRIMARY KEY AUTOINCREMENT NOT NULL CONSTRAINT "id is integer" CHECK (id BETWEEN -2147483648 AND 2147483647),
  org_id TEXT NOT NULL CONSTRAINT "org_id is varchar(255)" CHECK (length(org_id) <= 255 AND instr(org_id, char(0)) = 0),
  title TEXT CONSTRAINT "title is varchar(500)" CHECK (length(title) <= 500 AND instr(title, char(0)) = 0),
  content TEXT NOT NULL CONSTRAINT "content is text" CHECK (instr(content, char(0)) = 0),
  source TEXT CONSTRAINT "source is varchar(200)" CHECK (length(source) <= 200 AND instr(source, char(0)) = 0),
  ingested_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "ingested_at is timestamptz" CHECK (ingested_at >= '0001' AND ingested_at IS datetime(substr(ingested_at, 1, 19) || 'Z', '+0 days') || substr(ingested_at, 20) AND (substr(ingested_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(ingested_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND ingested_at NOT GLOB '*000'))
) STRICT;

CREATE INDEX raw_documents_org_id_idx ON raw_documents (org_id);

CREATE INDEX raw_documents_ingested_at_idx ON raw_documents (ingested_at);

CREATE TABLE structured_facts (
  id INTEGER CONSTRAINT structured_facts_pkey PRIMARY KEY AUTOINCREMENT NOT NULL CONSTRAINT "id is integer" CHECK (id BETWEEN -2147483648 AND 2147483647),
  org_id TEXT NOT NULL CONSTRAINT "org_id is varchar(255)" CHECK (length(org_id) <= 255 AND instr(org_id, char(0)) = 0),
  subject TEXT NOT NULL CONSTRAINT "subject is varchar(500)" CHECK (length(subject) <= 500 AND instr(subject, char(0)) = 0),
  predicate TEXT NOT NULL CONSTRAINT "predicate is varchar(200)" CHECK (length(predicate) <= 200 AND instr(predicate, char(0)) = 0),
  object TEXT NOT NULL CONSTRAINT "object is text" CHECK (instr(object, char(0)) = 0),
  doc_id INTEGER CONSTRAINT "doc_id is integer" CHECK (doc_id BETWEEN -2147483648 AND 2147483647)
) STRICT;

CREATE INDEX structured_facts_org_id_idx ON structured_facts (org_id);

CREATE INDEX structured_facts_subject_idx ON structured_facts (subject);

CREATE TABLE memory_entities (
  id INTEGER CONSTRAINT memory_entities_pkey PRIMARY KEY AUTOINCREMENT NOT NULL CONSTRAINT "id is integer" CHECK (id BETWEEN -2147483648 AND 2147483647),
  org_id TEXT NOT NULL CONSTRAINT "org_id is varchar(255)" CHECK (length(org_id) <= 255 AND instr(org_id, char(0)) = 0),
  text TEXT NOT NULL CONSTRAINT "text is text" CHECK (instr(text, char(0)) = 0),
  metadata TEXT CONSTRAINT "metadata is jsonb" CHECK (metadata IS NULL OR json_valid(metadata) AND instr(metadata, char(0)) = 0 AND instr(replace(metadata, '\\', ''), '\u0000') = 0 AND (instr(lower(metadata), '\ud') = 0 OR '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(metadata), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000'))
) STRICT;

CREATE INDEX memory_entities_org_id_idx ON memory_entities (org_id);

CREATE INDEX memory_entities_created_at_idx ON memory_entities (created_at);

CREATE TRIGGER memory_entities_updated_at_on_update AFTER UPDATE ON memory_entities FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE memory_entities SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE memory_relations (
  id INTEGER CONSTRAINT memory_relations_pkey PRIMARY KEY AUTOINCREMENT NOT NULL CONSTRAINT "id is integer" CHECK (id BETWEEN -2147483648 AND 2147483647),
  source_id INTEGER NOT NULL CONSTRAINT "source_id is integer" CHECK (source_id BETWEEN -2147483648 AND 2147483647),
  target_id INTEGER NOT NULL CONSTRAINT "target_id is integer" CHECK (target_id BETWEEN -2147483648 AND 2147483647),
  relation_type TEXT NOT NULL CONSTRAINT "relation_type is varchar(100)" CHECK (length(relation_type) <= 100 AND instr(relation_type, char(0)) = 0),
  strength REAL NOT NULL DEFAULT 1 CONSTRAINT "strength is numeric(3,2)" CHECK (strength = round(strength, 2) AND abs(strength) < 1e1),
  CONSTRAINT memory_relations_source_id_fkey FOREIGN KEY (source_id) REFERENCES memory_entities (id) ON UPDATE CASCADE ON DELETE CASCADE
) STRICT;

CREATE INDEX memory_relations_source_id_idx ON memory_relations (source_id);

CREATE INDEX memory_relations_target_id_idx ON memory_relations (target_id);

CREATE TABLE memory_tags (
  id INTEGER CONSTRAINT memory_tags_pkey PRIMARY KEY AUTOINCREMENT NOT NULL CONSTRAINT "id is integer" CHECK (id BETWEEN -2147483648 AND 2147483647),
  entity_id INTEGER NOT NULL CONSTRAINT "entity_id is integer" CHECK (entity_id BETWEEN -2147483648 AND 2147483647),
  tag TEXT NOT NULL CONSTRAINT "tag is varchar(100)" CHECK (length(tag) <= 100 AND instr(tag, char(0)) = 0),
  CONSTRAINT memory_tags_entity_id_fkey FOREIGN KEY (entity_id) REFERENCES memory_entities (id) ON UPDATE CASCADE ON DELETE CASCADE
) STRICT;

CREATE INDEX memory_tags_entity_id_idx ON memory_tags (entity_id);

CREATE INDEX memory_tags_tag_idx ON memory_tags (tag);

CREATE TABLE pal_focus_windows (
  id INTEGER CONSTRAINT pal_focus_windows_pkey PRIMARY KEY AUTOINCREMENT NOT NULL CONSTRAINT "id is integer" CHECK (id BETWEEN -2147483648 AND 2147483647),
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(255)" CHECK (length(user_id) <= 255 AND instr(user_id, char(0)) = 0),
  start_time TEXT NOT NULL CONSTRAINT "start_time is timestamptz" CHECK (start_time >= '0001' AND start_time IS datetime(substr(start_time, 1, 19) || 'Z', '+0 days') || substr(start_time, 20) AND (substr(start_time, 20) GLOB '.[0-9][0-9][0-9]' OR substr(start_time, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND start_time NOT GLOB '*000')),
  end_time TEXT NOT NULL CONSTRAINT "end_time is timestamptz" CHECK (end_time >= '0001' AND end_time IS datetime(substr(end_time, 1, 19) || 'Z', '+0 days') || substr(end_time, 20) AND (substr(end_time, 20) GLOB '.[0-9][0-9][0-9]' OR substr(end_time, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND end_time NOT GLOB '*000')),
  priority TEXT NOT NULL CONSTRAINT "priority is varchar(50)" CHECK (length(priority) <= 50 AND instr(priority, char(0)) = 0)
) STRICT;

CREATE INDEX pal_focus_windows_user_id_idx ON pal_focus_windows (user_id);

CREATE INDEX pal_focus_windows_start_time_idx ON pal_focus_windows (start_time);

CREATE TABLE pal_stress_levels (
  id INTEGER CONSTRAINT pal_stress_levels_pkey PRIMARY KEY AUTOINCREMENT NOT NULL CONSTRAINT "id is integer" CHECK (id BETWEEN -2147483648 AND 2147483647),
  user_id TEXT NOT NULL CONSTRAINT "user_id is varchar(255)" CHECK (length(user_id) <= 255 AND instr(user_id, char(0)) = 0),
  level INTEGER NOT NULL CONSTRAINT "level is smallint" CHECK (level BETWEEN -32768 AND 32767),
  measured_at TEXT NOT NULL CONSTRAINT "measured_at is timestamptz" CHECK (measured_at >= '0001' AND measured_at IS datetime(substr(measured_at, 1, 19) || 'Z', '+0 days') || substr(measured_at, 20) AND (substr(measured_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(measured_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND measured_at NOT GLOB '*000'))
) STRICT;

CREATE INDEX pal_stress_levels_user_id_idx ON pal_stress_levels (user_id);

CREATE INDEX pal_stress_levels_measured_at_idx ON pal_stress_levels (measured_at);

COMMIT;
