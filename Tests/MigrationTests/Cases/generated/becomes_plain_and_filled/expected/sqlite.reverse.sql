-- Made by schemac: from to to from.
-- rewrites-table: every row of `visits` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `visits.is_long` are deleted

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

-- rebuild `visits`: let `is_long` be NULL; compute `is_long` otherwise
CREATE TABLE visits_schemac_new (
  total INTEGER,
  is_long INTEGER GENERATED ALWAYS AS (total > 10) STORED CONSTRAINT "is_long is boolean" CHECK (is_long IN (0, 1))
) STRICT;

INSERT INTO visits_schemac_new (total)
  SELECT total
  FROM visits;

DROP TABLE visits;

ALTER TABLE visits_schemac_new RENAME TO visits;

COMMIT;

PRAGMA foreign_keys = ON;
