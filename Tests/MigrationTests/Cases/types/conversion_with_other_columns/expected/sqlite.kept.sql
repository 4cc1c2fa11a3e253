-- Made by schemac: from from to to.
-- rewrites-table: every row of `amounts` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `value` of `amounts` that are no `text` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('amounts', '*[^a-z0-9_]amounts[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT (CAST(value AS TEXT) || ' ' || unit) AS value FROM amounts) WHERE value IS NULL), 'rows of amounts have no value';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CAST(value AS TEXT) || ' ' || unit) AS value FROM amounts) WHERE NOT (instr(value, char(0)) = 0) OR typeof(value) NOT IN ('text', 'null')), 'rows of amounts get a value that is no text';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (unit IN ('m', 'kg')) AS is_metric FROM amounts) WHERE is_metric IS NULL), 'rows of amounts get no is_metric';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (unit IN ('m', 'kg')) AS is_metric FROM amounts) WHERE NOT (is_metric IN (0, 1)) OR typeof(is_metric) NOT IN ('integer', 'null')), 'rows of amounts get a is_metric that is no boolean';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of amounts have no value" CHECK (problem <> 'rows of amounts have no value' OR number = 0),
  CONSTRAINT "rows of amounts get a value that is no text" CHECK (problem <> 'rows of amounts get a value that is no text' OR number = 0),
  CONSTRAINT "rows of amounts get no is_metric" CHECK (problem <> 'rows of amounts get no is_metric' OR number = 0),
  CONSTRAINT "rows of amounts get a is_metric that is no boolean" CHECK (problem <> 'rows of amounts get a is_metric that is no boolean' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `amounts`: make `value` `text`, from `integer`; add `is_metric`; drop `unit`; keep what goes in `schemac_backup_cdce14ed_amounts`
CREATE TABLE amounts_schemac_new (
  id INTEGER CONSTRAINT amounts_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  value TEXT NOT NULL CONSTRAINT "value is text" CHECK (instr(value, char(0)) = 0),
  is_metric INTEGER NOT NULL CONSTRAINT "is_metric is boolean" CHECK (is_metric IN (0, 1))
) STRICT;

INSERT INTO amounts_schemac_new (id, value, is_metric)
  SELECT id, (CAST(value AS TEXT) || ' ' || unit), (unit IN ('m', 'kg'))
  FROM amounts;

CREATE TABLE schemac_backup_cdce14ed_amounts ("id", "unit", "value", "value became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_cdce14ed_amounts ("id", "unit", "value", "value became")
  SELECT old.id, old.unit, old.value, new.value
  FROM amounts AS old JOIN amounts_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'amounts_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'amounts_schemac_new', seq FROM sqlite_sequence WHERE name = 'amounts';

DROP TABLE amounts;

ALTER TABLE amounts_schemac_new RENAME TO amounts;

COMMIT;

PRAGMA foreign_keys = ON;
