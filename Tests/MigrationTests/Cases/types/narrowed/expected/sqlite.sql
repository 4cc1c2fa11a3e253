-- Made by schemac: from from to to.
-- rewrites-table: every row of `readings` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `count` of `readings` that are no `smallint` stop the migration
-- data-may-not-fit: values of `label` of `readings` that are no `varchar(5)` stop the migration
-- data-may-not-fit: values of `amount` of `readings` that are no `numeric(8,2)` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('readings', '*[^a-z0-9_]readings[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM readings WHERE count NOT BETWEEN -32768 AND 32767), 'rows of readings have a count that is no smallint';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM readings WHERE length(label) > 5), 'rows of readings have a label that is no varchar(5)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM readings WHERE abs(CAST(round(amount * 1e2) AS INTEGER)) >= 100000000), 'rows of readings have a amount that is no numeric(8,2)';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of readings have a count that is no smallint" CHECK (problem <> 'rows of readings have a count that is no smallint' OR number = 0),
  CONSTRAINT "rows of readings have a label that is no varchar(5)" CHECK (problem <> 'rows of readings have a label that is no varchar(5)' OR number = 0),
  CONSTRAINT "rows of readings have a amount that is no numeric(8,2)" CHECK (problem <> 'rows of readings have a amount that is no numeric(8,2)' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `readings`: make `count` `smallint`, from `bigint`; make `label` `varchar(5)`, from `text`; make `amount` `numeric(8,2)`, from `numeric(14,2)`
CREATE TABLE readings_schemac_new (
  id INTEGER CONSTRAINT readings_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  count INTEGER CONSTRAINT "count is smallint" CHECK (count BETWEEN -32768 AND 32767),
  label TEXT NOT NULL CONSTRAINT "label is varchar(5)" CHECK (length(label) <= 5 AND instr(label, char(0)) = 0),
  amount REAL NOT NULL CONSTRAINT "amount is numeric(8,2)" CHECK (amount = round(amount, 2) AND abs(amount) < 1e6),
  CONSTRAINT readings_label_key UNIQUE (label)
) STRICT;

INSERT INTO readings_schemac_new (id, count, label, amount)
  SELECT id, count, label, amount
  FROM readings;

DELETE FROM sqlite_sequence WHERE name = 'readings_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'readings_schemac_new', seq FROM sqlite_sequence WHERE name = 'readings';

DROP TABLE readings;

ALTER TABLE readings_schemac_new RENAME TO readings;

COMMIT;

PRAGMA foreign_keys = ON;
