-- Made by schemac: from to to from.
-- rewrites-table: every row of `readings` is written anew, and nobody else can write meanwhile
-- irreversible: rows without `readings.a` keep the value that they were given
-- data-may-not-fit: values of `a` of `readings` that are no `integer` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('readings', '*[^a-z0-9_]readings[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('readings_a_idx', 'readings_b_a_idx') AND (
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
  SELECT (SELECT count(*) FROM readings WHERE a NOT BETWEEN -2147483648 AND 2147483647), 'rows of readings have a a that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of readings have a a that is no integer" CHECK (problem <> 'rows of readings have a a that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `readings`: make `a` `integer`, from `bigint`; let `a` be NULL; make `b` `varchar(12)`, from `varchar(10)`
CREATE TABLE readings_schemac_new (
  id INTEGER CONSTRAINT readings_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  a INTEGER CONSTRAINT "a is integer" CHECK (a BETWEEN -2147483648 AND 2147483647),
  b TEXT NOT NULL CONSTRAINT "b is varchar(12)" CHECK (length(b) <= 12 AND instr(b, char(0)) = 0)
) STRICT;

INSERT INTO readings_schemac_new (id, a, b)
  SELECT id, a, b
  FROM readings;

DELETE FROM sqlite_sequence WHERE name = 'readings_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'readings_schemac_new', seq FROM sqlite_sequence WHERE name = 'readings';

DROP TABLE readings;

ALTER TABLE readings_schemac_new RENAME TO readings;

CREATE INDEX readings_a_idx ON readings (a);

COMMIT;

PRAGMA foreign_keys = ON;
