-- Made by schemac: from from to to.
-- rewrites-table: every row of `notes` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `notes` whose `parent` is removed (high) stop the migration
-- data-may-not-fit: rows of `notes` whose `key` is removed (high) stop the migration
-- data-may-not-fit: rows of `notes` whose `value` is removed (high) stop the migration
-- data-may-not-fit: rows of `notes` whose `rowid` is removed (high) stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('notes', '*[^a-z0-9_]notes[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND (
    object.type IN ('index', 'trigger') AND object.tbl_name = touched.name COLLATE NOCASE
    OR object.type IN ('view', 'trigger') AND ' ' || lower(object.sql) || ' ' GLOB touched.pattern);

SELECT 'the schema does not know the ' || type || ' ' || name || ', which hangs on ' || changes
  FROM temp.schemac_unknown;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the schema does not know objects that hang on tables that change" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT count(*) FROM temp.schemac_unknown;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_unknown;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM notes WHERE EXISTS (SELECT 1 FROM json_tree(notes.parent) WHERE atom IN ('high'))), 'rows of notes have a parent that is removed: high';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM notes WHERE EXISTS (SELECT 1 FROM json_each(notes.parent) WHERE type = 'array')), 'rows of notes have arrays of arrays in parent, whose values are renamed';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM notes WHERE EXISTS (SELECT 1 FROM json_tree(notes."key") WHERE atom IN ('high'))), 'rows of notes have a key that is removed: high';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM notes WHERE EXISTS (SELECT 1 FROM json_each(notes."key") WHERE type = 'array')), 'rows of notes have arrays of arrays in key, whose values are renamed';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM notes WHERE EXISTS (SELECT 1 FROM json_tree(notes.value) WHERE atom IN ('high'))), 'rows of notes have a value that is removed: high';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM notes WHERE EXISTS (SELECT 1 FROM json_each(notes.value) WHERE type = 'array')), 'rows of notes have arrays of arrays in value, whose values are renamed';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM notes WHERE EXISTS (SELECT 1 FROM json_tree(notes."rowid") WHERE atom IN ('high'))), 'rows of notes have a rowid that is removed: high';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM notes WHERE EXISTS (SELECT 1 FROM json_each(notes."rowid") WHERE type = 'array')), 'rows of notes have arrays of arrays in rowid, whose values are renamed';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of notes have a parent that is removed: high" CHECK (problem <> 'rows of notes have a parent that is removed: high' OR number = 0),
  CONSTRAINT "rows of notes have arrays of arrays in parent, whose values are renamed" CHECK (problem <> 'rows of notes have arrays of arrays in parent, whose values are renamed' OR number = 0),
  CONSTRAINT "rows of notes have a key that is removed: high" CHECK (problem <> 'rows of notes have a key that is removed: high' OR number = 0),
  CONSTRAINT "rows of notes have arrays of arrays in key, whose values are renamed" CHECK (problem <> 'rows of notes have arrays of arrays in key, whose values are renamed' OR number = 0),
  CONSTRAINT "rows of notes have a value that is removed: high" CHECK (problem <> 'rows of notes have a value that is removed: high' OR number = 0),
  CONSTRAINT "rows of notes have arrays of arrays in value, whose values are renamed" CHECK (problem <> 'rows of notes have arrays of arrays in value, whose values are renamed' OR number = 0),
  CONSTRAINT "rows of notes have a rowid that is removed: high" CHECK (problem <> 'rows of notes have a rowid that is removed: high' OR number = 0),
  CONSTRAINT "rows of notes have arrays of arrays in rowid, whose values are renamed" CHECK (problem <> 'rows of notes have arrays of arrays in rowid, whose values are renamed' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `notes`: other values of `parent`; other values of `key`; other values of `value`; other values of `rowid`
CREATE TABLE notes_schemac_new (
  id INT NOT NULL,
  parent TEXT NOT NULL CONSTRAINT "parent is level[]" CHECK (parent IS NULL OR json_valid(parent) AND parent LIKE '[%' AND instr(parent, char(0)) = 0),
  "key" TEXT NOT NULL CONSTRAINT "key is level[]" CHECK ("key" IS NULL OR json_valid("key") AND "key" LIKE '[%' AND instr("key", char(0)) = 0),
  value TEXT CONSTRAINT "value is level[]" CHECK (value IS NULL OR json_valid(value) AND value LIKE '[%' AND instr(value, char(0)) = 0),
  "rowid" TEXT NOT NULL CONSTRAINT "rowid is level[]" CHECK ("rowid" IS NULL OR json_valid("rowid") AND "rowid" LIKE '[%' AND instr("rowid", char(0)) = 0),
  CONSTRAINT notes_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO notes_schemac_new (id, parent, "key", value, "rowid")
  SELECT id, CASE WHEN notes.parent IS NOT NULL THEN (SELECT json_group_array(CASE value WHEN 'mid' THEN 'middle' ELSE value END) FROM (SELECT value FROM json_each(notes.parent) ORDER BY key)) END, CASE WHEN notes."key" IS NOT NULL THEN (SELECT json_group_array(CASE value WHEN 'mid' THEN 'middle' ELSE value END) FROM (SELECT value FROM json_each(notes."key") ORDER BY key)) END, CASE WHEN notes.value IS NOT NULL THEN (SELECT json_group_array(CASE value WHEN 'mid' THEN 'middle' ELSE value END) FROM (SELECT value FROM json_each(notes.value) ORDER BY key)) END, CASE WHEN notes."rowid" IS NOT NULL THEN (SELECT json_group_array(CASE value WHEN 'mid' THEN 'middle' ELSE value END) FROM (SELECT value FROM json_each(notes."rowid") ORDER BY key)) END
  FROM notes;

DROP TABLE notes;

ALTER TABLE notes_schemac_new RENAME TO notes;

COMMIT;

PRAGMA foreign_keys = ON;
