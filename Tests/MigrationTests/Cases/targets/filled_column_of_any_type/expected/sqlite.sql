-- Made by schemac: from from to to.
-- rewrites-table: every row of `notes` is written anew, and nobody else can write meanwhile

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
  SELECT (SELECT count(*) FROM (SELECT (owner) AS data FROM notes) WHERE data IS NULL), 'rows of notes get no data';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of notes get no data" CHECK (problem <> 'rows of notes get no data' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `notes`: add `data`
CREATE TABLE notes_schemac_new (
  owner TEXT NOT NULL CONSTRAINT "owner is text" CHECK (instr(owner, char(0)) = 0),
  data ANY NOT NULL
) STRICT;

INSERT INTO notes_schemac_new (owner, data)
  SELECT owner, (owner)
  FROM notes;

DROP TABLE notes;

ALTER TABLE notes_schemac_new RENAME TO notes;

COMMIT;

PRAGMA foreign_keys = ON;
