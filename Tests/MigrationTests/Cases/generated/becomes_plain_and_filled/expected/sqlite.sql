-- Made by schemac: from from to to.
-- rewrites-table: every row of `visits` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('visits', '*[^a-z0-9_]visits[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT coalesce(is_long, (FALSE)) AS is_long FROM visits) WHERE is_long IS NULL), 'rows of visits have no is_long and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(is_long, (FALSE)) AS is_long FROM visits) WHERE NOT (is_long IN (0, 1)) OR typeof(is_long) NOT IN ('integer', 'null')), 'rows of visits get a is_long that is no boolean';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of visits have no is_long and get none" CHECK (problem <> 'rows of visits have no is_long and get none' OR number = 0),
  CONSTRAINT "rows of visits get a is_long that is no boolean" CHECK (problem <> 'rows of visits get a is_long that is no boolean' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `visits`: make `is_long` NOT NULL; compute `is_long` otherwise
CREATE TABLE visits_schemac_new (
  total INTEGER,
  is_long INTEGER NOT NULL CONSTRAINT "is_long is boolean" CHECK (is_long IN (0, 1))
) STRICT;

INSERT INTO visits_schemac_new (total, is_long)
  SELECT total, coalesce(is_long, (FALSE))
  FROM visits;

DROP TABLE visits;

ALTER TABLE visits_schemac_new RENAME TO visits;

COMMIT;

PRAGMA foreign_keys = ON;
