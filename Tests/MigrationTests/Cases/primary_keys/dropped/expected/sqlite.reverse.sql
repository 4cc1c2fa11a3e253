-- Made by schemac: from to to from.
-- rewrites-table: every row of `logs` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `logs` that are the same to `logs_pkey` stop the migration

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

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT id FROM logs) WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1)), 'rows of logs share their id, which logs_pkey forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of logs share their id, which logs_pkey forbids" CHECK (problem <> 'rows of logs share their id, which logs_pkey forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `logs`: another way to number `id`; add the primary key `logs_pkey`
CREATE TABLE logs_schemac_new (
  id INTEGER CONSTRAINT logs_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  line TEXT NOT NULL CONSTRAINT "line is text" CHECK (instr(line, char(0)) = 0)
) STRICT;

INSERT INTO logs_schemac_new (id, line)
  SELECT id, line
  FROM logs;

DROP TABLE logs;

ALTER TABLE logs_schemac_new RENAME TO logs;

COMMIT;

PRAGMA foreign_keys = ON;
