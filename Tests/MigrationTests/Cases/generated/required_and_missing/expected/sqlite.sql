-- Made by schemac: from from to to.
-- rewrites-table: every row of `people` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `people` that compute to no `key` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('people', '*[^a-z0-9_]people[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT *, lower(name) AS "key" FROM (SELECT name FROM people)) WHERE "key" IS NULL), 'rows of people get no key';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of people get no key" CHECK (problem <> 'rows of people get no key' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `people`: add `key`
CREATE TABLE people_schemac_new (
  name TEXT CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  "key" TEXT NOT NULL GENERATED ALWAYS AS (lower(name)) STORED CONSTRAINT "key is text" CHECK (instr("key", char(0)) = 0)
) STRICT;

INSERT INTO people_schemac_new (name)
  SELECT name
  FROM people;

DROP TABLE people;

ALTER TABLE people_schemac_new RENAME TO people;

COMMIT;

PRAGMA foreign_keys = ON;
