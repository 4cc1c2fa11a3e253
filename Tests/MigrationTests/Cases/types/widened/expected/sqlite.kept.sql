-- Made by schemac: from from to to.
-- rewrites-table: every row of `readings` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `readings` that compute to no `double_count` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('readings', '*[^a-z0-9_]readings[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('readings_label_idx', 'readings_by_length') AND (
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
  SELECT (SELECT count(*) FROM (SELECT *, CASE WHEN typeof(count * 2) = 'real' THEN NULL ELSE count * 2 END AS double_count FROM (SELECT count FROM readings)) WHERE double_count IS NULL), 'rows of readings get no double_count';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, CASE WHEN typeof(count * 2) = 'real' THEN NULL ELSE count * 2 END AS double_count FROM (SELECT count FROM readings)) WHERE typeof(double_count) NOT IN ('integer', 'null')), 'rows of readings get a double_count that is no bigint';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT count FROM readings) WHERE CASE WHEN typeof(count * 2) = 'real' THEN TRUE ELSE FALSE END), 'rows of readings have no computable double_count';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of readings get no double_count" CHECK (problem <> 'rows of readings get no double_count' OR number = 0),
  CONSTRAINT "rows of readings get a double_count that is no bigint" CHECK (problem <> 'rows of readings get a double_count that is no bigint' OR number = 0),
  CONSTRAINT "rows of readings have no computable double_count" CHECK (problem <> 'rows of readings have no computable double_count' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `readings`: make `id` `integer`, from `smallint`; make `count` `bigint`, from `integer`; make `label` `varchar(200)`, from `varchar(10)`; make `amount` `numeric(12,2)`, from `numeric(8,2)`; make `level` `double precision`, from `real`; make `day` `timestamp`, from `date`; make `double_count` `bigint`, from `integer`; keep what goes in `schemac_backup_601274cd_readings`
CREATE TABLE readings_schemac_new (
  id INT NOT NULL CONSTRAINT "id is integer" CHECK (id BETWEEN -2147483648 AND 2147483647),
  count INTEGER NOT NULL DEFAULT 0,
  label TEXT NOT NULL DEFAULT 'none' CONSTRAINT "label is varchar(200)" CHECK (length(label) <= 200 AND instr(label, char(0)) = 0),
  amount REAL NOT NULL CONSTRAINT "amount is numeric(12,2)" CHECK (amount = round(amount, 2) AND abs(amount) < 1e10),
  level REAL NOT NULL CONSTRAINT "level is double precision" CHECK (abs(level) < 9e999),
  day TEXT NOT NULL CONSTRAINT "day is timestamp" CHECK (day >= '0001' AND day IS datetime(substr(day, 1, 19) || 'Z', '+0 days') || substr(day, 20) AND (substr(day, 20) GLOB '.[0-9][0-9][0-9]' OR substr(day, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND day NOT GLOB '*000')),
  double_count INTEGER NOT NULL GENERATED ALWAYS AS (CASE WHEN typeof(count * 2) = 'real' THEN json('number out of range') ELSE count * 2 END) STORED,
  CONSTRAINT readings_pkey PRIMARY KEY (id),
  CONSTRAINT readings_label_key UNIQUE (label),
  CONSTRAINT readings_count_check CHECK (count >= 0)
) STRICT;

INSERT INTO readings_schemac_new (id, count, label, amount, level, day)
  SELECT id, count, label, amount, (CASE WHEN abs(level) < 1.1754943508222875e-38 THEN (level + 9.466e-30) - 9.466e-30 ELSE level * 536870913.0 - (level * 536870913.0 - level) END), day || ' 00:00:00.000'
  FROM readings;

CREATE TABLE schemac_backup_601274cd_readings ("id", "level", "level became", "day", "day became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_601274cd_readings ("id", "level", "level became", "day", "day became")
  SELECT old.id, old.level, new.level, old.day, new.day
  FROM readings AS old JOIN readings_schemac_new AS new ON new.id = old.id;

DROP TABLE readings;

ALTER TABLE readings_schemac_new RENAME TO readings;

CREATE INDEX readings_label_idx ON readings (label) WHERE label <> 'none';

CREATE INDEX readings_by_length ON readings (length(label));

COMMIT;

PRAGMA foreign_keys = ON;
