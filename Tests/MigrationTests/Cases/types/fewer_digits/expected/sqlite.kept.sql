-- Made by schemac: from from to to.
-- rewrites-table: every row of `prices` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `at` of `prices` that are no `timestamptz(0)` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('prices', '*[^a-z0-9_]prices[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM prices WHERE substr(at, 1, 19) = '9999-12-31 23:59:59' AND (CAST(substr(at || '000', 21, 6) AS INTEGER) + 500000 - (at < '2000')) / 1000000 * 1000000 = 1000000), 'rows of prices have a at that is no timestamptz(0)';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of prices have a at that is no timestamptz(0)" CHECK (problem <> 'rows of prices have a at that is no timestamptz(0)' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `prices`: make `amount` `numeric(10,1)`, from `numeric(10,4)`; make `at` `timestamptz(0)`, from `timestamptz`; keep what goes in `schemac_backup_877816b4_prices`
CREATE TABLE prices_schemac_new (
  id INTEGER CONSTRAINT prices_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  amount REAL NOT NULL CONSTRAINT "amount is numeric(10,1)" CHECK (amount = round(amount, 1) AND abs(amount) < 1e9),
  at TEXT NOT NULL CONSTRAINT "at is timestamptz(0)" CHECK (at >= '0001' AND at IS datetime(substr(at, 1, 19) || 'Z', '+0 days') || '.000')
) STRICT;

INSERT INTO prices_schemac_new (id, amount, at)
  SELECT id, CAST(((CAST(round(amount * 1e4) AS INTEGER) + CASE WHEN CAST(round(amount * 1e4) AS INTEGER) < 0 THEN -500 ELSE 500 END) / 1000) AS REAL) / 1e1, CASE WHEN (CAST(substr(at || '000', 21, 6) AS INTEGER) + 500000 - (at < '2000')) / 1000000 * 1000000 = 1000000 THEN datetime(substr(at, 1, 19), '+1 second') || '.000' ELSE substr(at, 1, 19) || printf('.%03d', (CAST(substr(at || '000', 21, 6) AS INTEGER) + 500000 - (at < '2000')) / 1000000 * 1000000 / 1000) END
  FROM prices;

CREATE TABLE schemac_backup_877816b4_prices ("id", "amount", "amount became", "at", "at became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_877816b4_prices ("id", "amount", "amount became", "at", "at became")
  SELECT old.id, old.amount, new.amount, old.at, new.at
  FROM prices AS old JOIN prices_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'prices_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'prices_schemac_new', seq FROM sqlite_sequence WHERE name = 'prices';

DROP TABLE prices;

ALTER TABLE prices_schemac_new RENAME TO prices;

COMMIT;

PRAGMA foreign_keys = ON;
