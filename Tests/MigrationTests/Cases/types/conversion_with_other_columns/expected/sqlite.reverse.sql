-- Made by schemac: from to to from.
-- rewrites-table: every row of `amounts` is written anew, and nobody else can write meanwhile
-- irreversible: what `amounts.value` held is lost
-- irreversible: the values of `value` of `amounts` are gone: rows stop the migration, as it cannot be NULL
-- deletes-data: the values of `amounts.is_metric` are deleted
-- irreversible: the values of `unit` of `amounts` are gone: rows stop the migration, as it cannot be NULL

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
  SELECT (SELECT count(*) FROM (SELECT NULL AS value FROM amounts) WHERE value IS NULL), 'rows of amounts have no value';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT NULL AS unit FROM amounts) WHERE unit IS NULL), 'rows of amounts would have no unit';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of amounts have no value" CHECK (problem <> 'rows of amounts have no value' OR number = 0),
  CONSTRAINT "rows of amounts would have no unit" CHECK (problem <> 'rows of amounts would have no unit' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `amounts`: make `value` `integer`, from `text`; drop `is_metric`; add `unit`
CREATE TABLE amounts_schemac_new (
  id INTEGER CONSTRAINT amounts_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  value INTEGER NOT NULL CONSTRAINT "value is integer" CHECK (value BETWEEN -2147483648 AND 2147483647),
  unit TEXT NOT NULL CONSTRAINT "unit is varchar(3)" CHECK (length(unit) <= 3 AND instr(unit, char(0)) = 0)
) STRICT;

INSERT INTO amounts_schemac_new (id, value, unit)
  SELECT id, NULL, NULL
  FROM amounts;

DELETE FROM sqlite_sequence WHERE name = 'amounts_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'amounts_schemac_new', seq FROM sqlite_sequence WHERE name = 'amounts';

DROP TABLE amounts;

ALTER TABLE amounts_schemac_new RENAME TO amounts;

COMMIT;

PRAGMA foreign_keys = ON;
