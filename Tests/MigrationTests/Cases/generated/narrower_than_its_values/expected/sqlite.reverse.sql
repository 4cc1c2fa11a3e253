-- Made by schemac: from to to from.
-- rewrites-table: every row of `boxes` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `boxes` that compute to no `area` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('boxes', '*[^a-z0-9_]boxes[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT *, size * 2 AS area FROM (SELECT size FROM boxes)) WHERE typeof(area) NOT IN ('integer', 'null')), 'rows of boxes get a area that is no bigint';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of boxes get a area that is no bigint" CHECK (problem <> 'rows of boxes get a area that is no bigint' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `boxes`: make `area` `bigint`, from `integer`
CREATE TABLE boxes_schemac_new (
  size INTEGER NOT NULL CONSTRAINT "size is integer" CHECK (size BETWEEN -2147483648 AND 2147483647),
  area INTEGER GENERATED ALWAYS AS (size * 2) STORED
) STRICT;

INSERT INTO boxes_schemac_new (size)
  SELECT size
  FROM boxes;

DROP TABLE boxes;

ALTER TABLE boxes_schemac_new RENAME TO boxes;

COMMIT;

PRAGMA foreign_keys = ON;
