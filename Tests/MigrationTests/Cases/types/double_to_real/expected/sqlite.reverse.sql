-- Made by schemac: from to to from.
-- rewrites-table: every row of `samples` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('samples', '*[^a-z0-9_]samples[^a-z0-9_]*'))
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

-- rebuild `samples`: make `value` `double precision`, from `real`
CREATE TABLE samples_schemac_new (
  id INTEGER CONSTRAINT samples_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  value REAL NOT NULL CONSTRAINT "value is double precision" CHECK (abs(value) < 9e999)
) STRICT;

INSERT INTO samples_schemac_new (id, value)
  SELECT id, (CASE WHEN abs(value) < 1.1754943508222875e-38 THEN (value + 9.466e-30) - 9.466e-30 ELSE value * 536870913.0 - (value * 536870913.0 - value) END)
  FROM samples;

DELETE FROM sqlite_sequence WHERE name = 'samples_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'samples_schemac_new', seq FROM sqlite_sequence WHERE name = 'samples';

DROP TABLE samples;

ALTER TABLE samples_schemac_new RENAME TO samples;

COMMIT;

PRAGMA foreign_keys = ON;
