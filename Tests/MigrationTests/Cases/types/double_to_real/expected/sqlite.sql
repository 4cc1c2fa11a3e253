-- Made by schemac: from from to to.
-- rewrites-table: every row of `samples` is written anew, and nobody else can write meanwhile
-- converts-lossily: `value` of `samples` loses digits behind the 7th
-- data-may-not-fit: values of `value` of `samples` that are no `real` stop the migration

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

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM samples WHERE abs(value) > 3.5e38 OR abs((CASE WHEN abs(value) < 1.1754943508222875e-38 THEN (value + 9.466e-30) - 9.466e-30 ELSE value * 536870913.0 - (value * 536870913.0 - value) END)) > 3.40282348e38 OR value <> 0 AND (CASE WHEN abs(value) < 1.1754943508222875e-38 THEN (value + 9.466e-30) - 9.466e-30 ELSE value * 536870913.0 - (value * 536870913.0 - value) END) = 0), 'rows of samples have a value that is no real';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of samples have a value that is no real" CHECK (problem <> 'rows of samples have a value that is no real' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `samples`: make `value` `real`, from `double precision`
CREATE TABLE samples_schemac_new (
  id INTEGER CONSTRAINT samples_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  value REAL NOT NULL CONSTRAINT "value is real" CHECK (value = 0 OR abs(value) BETWEEN 1e-45 AND 3.4028234663852886e38)
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
