-- Made by schemac: from from to to.
-- rewrites-table: every row of `logs` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('logs', '*[^a-z0-9_]logs[^a-z0-9_]*'))
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
