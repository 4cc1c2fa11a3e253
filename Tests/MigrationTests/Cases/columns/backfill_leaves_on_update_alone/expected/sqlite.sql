-- Made by schemac: from from to to.
-- rewrites-table: every row of `notes` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('notes', '*[^a-z0-9_]notes[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('notes_changed_at_on_update') AND (
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
  SELECT (SELECT count(*) FROM (SELECT coalesce(body, ('(empty)')) AS body FROM notes) WHERE body IS NULL), 'rows of notes have no body and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(body, ('(empty)')) AS body FROM notes) WHERE NOT (instr(body, char(0)) = 0) OR typeof(body) NOT IN ('text', 'null')), 'rows of notes get a body that is no text';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (coalesce(length(body), 0)) AS size FROM notes) WHERE size IS NULL), 'rows of notes get no size';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (coalesce(length(body), 0)) AS size FROM notes) WHERE NOT (size BETWEEN -2147483648 AND 2147483647) OR typeof(size) NOT IN ('integer', 'null')), 'rows of notes get a size that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of notes have no body and get none" CHECK (problem <> 'rows of notes have no body and get none' OR number = 0),
  CONSTRAINT "rows of notes get a body that is no text" CHECK (problem <> 'rows of notes get a body that is no text' OR number = 0),
  CONSTRAINT "rows of notes get no size" CHECK (problem <> 'rows of notes get no size' OR number = 0),
  CONSTRAINT "rows of notes get a size that is no integer" CHECK (problem <> 'rows of notes get a size that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `notes`: make `body` NOT NULL; add `size`
CREATE TABLE notes_schemac_new (
  id INTEGER CONSTRAINT notes_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  body TEXT NOT NULL CONSTRAINT "body is text" CHECK (instr(body, char(0)) = 0),
  size INTEGER NOT NULL CONSTRAINT "size is integer" CHECK (size BETWEEN -2147483648 AND 2147483647),
  changed_at TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "changed_at is timestamptz" CHECK (changed_at >= '0001' AND changed_at IS datetime(substr(changed_at, 1, 19) || 'Z', '+0 days') || substr(changed_at, 20) AND (substr(changed_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(changed_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND changed_at NOT GLOB '*000'))
) STRICT;

INSERT INTO notes_schemac_new (id, body, size, changed_at)
  SELECT id, coalesce(body, ('(empty)')), (coalesce(length(body), 0)), changed_at
  FROM notes;

DELETE FROM sqlite_sequence WHERE name = 'notes_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'notes_schemac_new', seq FROM sqlite_sequence WHERE name = 'notes';

DROP TABLE notes;

ALTER TABLE notes_schemac_new RENAME TO notes;

CREATE TRIGGER notes_changed_at_on_update AFTER UPDATE ON notes FOR EACH ROW
WHEN NEW.changed_at IS OLD.changed_at AND NEW.changed_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE notes SET changed_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

COMMIT;

PRAGMA foreign_keys = ON;
