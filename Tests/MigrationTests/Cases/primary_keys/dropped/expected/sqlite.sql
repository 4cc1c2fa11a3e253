-- Made by schemac: from from to to.
-- rewrites-table: every row of `logs` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

SELECT 'the schema does not know the ' || object.type || ' ' || object.name || ', which hangs on ' || touched.name
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('logs', '*[^a-z0-9_]logs[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN () AND (
    object.type IN ('index', 'trigger') AND object.tbl_name = touched.name COLLATE NOCASE
    OR object.type IN ('view', 'trigger') AND ' ' || lower(object.sql) || ' ' GLOB touched.pattern);

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the schema does not know objects that hang on tables that change" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT count(*)
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('logs', '*[^a-z0-9_]logs[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN () AND (
    object.type IN ('index', 'trigger') AND object.tbl_name = touched.name COLLATE NOCASE
    OR object.type IN ('view', 'trigger') AND ' ' || lower(object.sql) || ' ' GLOB touched.pattern);

DROP TABLE temp.schemac_guard;

-- rebuild `logs`: another way to number `id`; drop the primary key `logs_pkey`
CREATE TABLE logs_schemac_new (
  id INTEGER NOT NULL,
  line TEXT NOT NULL CONSTRAINT "line is text" CHECK (instr(line, char(0)) = 0)
) STRICT;

INSERT INTO logs_schemac_new (id, line)
  SELECT id, line
  FROM logs;

DROP TABLE logs;

ALTER TABLE logs_schemac_new RENAME TO logs;

COMMIT;

PRAGMA foreign_keys = ON;
