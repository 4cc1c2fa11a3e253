-- Made by schemac: from from to to.
-- rewrites-table: every row of `readings` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `a` of `readings` that are no `bigint` stop the migration
-- data-may-not-fit: values of `b` of `readings` that are no `varchar(10)` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('readings', '*[^a-z0-9_]readings[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('readings_a_idx') AND (
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
  SELECT (SELECT count(*) FROM (SELECT coalesce(a, (CASE WHEN typeof(id * 2) = 'real' THEN NULL ELSE id * 2 END)) AS a FROM readings) WHERE a IS NULL), 'rows of readings have no a and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM readings WHERE a IS NULL AND (CASE WHEN typeof(id * 2) = 'real' THEN TRUE ELSE FALSE END)), 'rows of readings have no computable a';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(a, (CASE WHEN typeof(id * 2) = 'real' THEN NULL ELSE id * 2 END)) AS a FROM readings) WHERE typeof(a) NOT IN ('integer', 'null')), 'rows of readings get a a that is no bigint';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM readings WHERE length(b) > 10), 'rows of readings have a b that is no varchar(10)';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of readings have no a and get none" CHECK (problem <> 'rows of readings have no a and get none' OR number = 0),
  CONSTRAINT "rows of readings have no computable a" CHECK (problem <> 'rows of readings have no computable a' OR number = 0),
  CONSTRAINT "rows of readings get a a that is no bigint" CHECK (problem <> 'rows of readings get a a that is no bigint' OR number = 0),
  CONSTRAINT "rows of readings have a b that is no varchar(10)" CHECK (problem <> 'rows of readings have a b that is no varchar(10)' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `readings`: make `a` `bigint`, from `integer`; make `a` NOT NULL; make `b` `varchar(10)`, from `varchar(12)`
CREATE TABLE readings_schemac_new (
  id INTEGER CONSTRAINT readings_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  a INTEGER NOT NULL,
  b TEXT NOT NULL CONSTRAINT "b is varchar(10)" CHECK (length(b) <= 10 AND instr(b, char(0)) = 0)
) STRICT;

INSERT INTO readings_schemac_new (id, a, b)
  SELECT id, coalesce(a, (CASE WHEN typeof(id * 2) = 'real' THEN json('number out of range') ELSE id * 2 END)), b
  FROM readings;

DELETE FROM sqlite_sequence WHERE name = 'readings_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'readings_schemac_new', seq FROM sqlite_sequence WHERE name = 'readings';

DROP TABLE readings;

ALTER TABLE readings_schemac_new RENAME TO readings;

CREATE INDEX readings_a_idx ON readings (a);

CREATE INDEX readings_b_a_idx ON readings (b, a);

COMMIT;

PRAGMA foreign_keys = ON;
