-- Made by schemac: from to to from.
-- rewrites-table: every row of `readings` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `id` of `readings` that are no `smallint` stop the migration
-- data-may-not-fit: values of `count` of `readings` that are no `integer` stop the migration
-- data-may-not-fit: values of `label` of `readings` that are no `varchar(10)` stop the migration
-- data-may-not-fit: values of `amount` of `readings` that are no `numeric(8,2)` stop the migration
-- irreversible: `level` of `readings` loses digits behind the 7th
-- data-may-not-fit: values of `level` of `readings` that are no `real` stop the migration
-- irreversible: `day` of `readings` loses the time of day
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
  SELECT (SELECT count(*) FROM readings WHERE id NOT BETWEEN -32768 AND 32767), 'rows of readings have a id that is no smallint';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM readings WHERE count NOT BETWEEN -2147483648 AND 2147483647), 'rows of readings have a count that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM readings WHERE length(label) > 10), 'rows of readings have a label that is no varchar(10)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM readings WHERE abs(CAST(round(amount * 1e2) AS INTEGER)) >= 100000000), 'rows of readings have a amount that is no numeric(8,2)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM readings WHERE abs(level) > 3.5e38 OR abs((CASE WHEN abs(level) < 1.1754943508222875e-38 THEN (level + 9.466e-30) - 9.466e-30 ELSE level * 536870913.0 - (level * 536870913.0 - level) END)) > 3.40282348e38 OR level <> 0 AND (CASE WHEN abs(level) < 1.1754943508222875e-38 THEN (level + 9.466e-30) - 9.466e-30 ELSE level * 536870913.0 - (level * 536870913.0 - level) END) = 0), 'rows of readings have a level that is no real';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, count * 2 AS double_count FROM (SELECT count FROM readings)) WHERE double_count IS NULL), 'rows of readings get no double_count';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, count * 2 AS double_count FROM (SELECT count FROM readings)) WHERE NOT (double_count BETWEEN -2147483648 AND 2147483647) OR typeof(double_count) NOT IN ('integer', 'null')), 'rows of readings get a double_count that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of readings have a id that is no smallint" CHECK (problem <> 'rows of readings have a id that is no smallint' OR number = 0),
  CONSTRAINT "rows of readings have a count that is no integer" CHECK (problem <> 'rows of readings have a count that is no integer' OR number = 0),
  CONSTRAINT "rows of readings have a label that is no varchar(10)" CHECK (problem <> 'rows of readings have a label that is no varchar(10)' OR number = 0),
  CONSTRAINT "rows of readings have a amount that is no numeric(8,2)" CHECK (problem <> 'rows of readings have a amount that is no numeric(8,2)' OR number = 0),
  CONSTRAINT "rows of readings have a level that is no real" CHECK (problem <> 'rows of readings have a level that is no real' OR number = 0),
  CONSTRAINT "rows of readings get no double_count" CHECK (problem <> 'rows of readings get no double_count' OR number = 0),
  CONSTRAINT "rows of readings get a double_count that is no integer" CHECK (problem <> 'rows of readings get a double_count that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `readings`: make `id` `smallint`, from `integer`; make `count` `integer`, from `bigint`; make `label` `varchar(10)`, from `varchar(200)`; make `amount` `numeric(8,2)`, from `numeric(12,2)`; make `level` `real`, from `double precision`; make `day` `date`, from `timestamp`; make `double_count` `integer`, from `bigint`
CREATE TABLE readings_schemac_new (
  id INT NOT NULL CONSTRAINT "id is smallint" CHECK (id BETWEEN -32768 AND 32767),
  count INTEGER NOT NULL DEFAULT 0 CONSTRAINT "count is integer" CHECK (count BETWEEN -2147483648 AND 2147483647),
  label TEXT NOT NULL DEFAULT 'none' CONSTRAINT "label is varchar(10)" CHECK (length(label) <= 10 AND instr(label, char(0)) = 0),
  amount REAL NOT NULL CONSTRAINT "amount is numeric(8,2)" CHECK (amount = round(amount, 2) AND abs(amount) < 1e6),
  level REAL NOT NULL CONSTRAINT "level is real" CHECK (level = 0 OR abs(level) BETWEEN 1e-45 AND 3.4028234663852886e38),
  day TEXT NOT NULL CONSTRAINT "day is date" CHECK (day >= '0001' AND day IS date(day || ' 00:00', '+0 days')),
  double_count INTEGER NOT NULL GENERATED ALWAYS AS (count * 2) STORED CONSTRAINT "double_count is integer" CHECK (double_count BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT readings_pkey PRIMARY KEY (id),
  CONSTRAINT readings_label_key UNIQUE (label),
  CONSTRAINT readings_count_check CHECK (count >= 0)
) STRICT;

INSERT INTO readings_schemac_new (id, count, label, amount, level, day)
  SELECT id, count, label, amount, (CASE WHEN abs(level) < 1.1754943508222875e-38 THEN (level + 9.466e-30) - 9.466e-30 ELSE level * 536870913.0 - (level * 536870913.0 - level) END), substr(day, 1, 10)
  FROM readings;

DROP TABLE readings;

ALTER TABLE readings_schemac_new RENAME TO readings;

CREATE INDEX readings_label_idx ON readings (label) WHERE label <> 'none';

CREATE INDEX readings_by_length ON readings (length(label));

COMMIT;

PRAGMA foreign_keys = ON;
