-- Made by schemac: from from to to.
-- rewrites-table: every row of `prices` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `net` of `prices` fail from now on

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
  SELECT (SELECT count(*) FROM (SELECT (net + net) AS gross FROM prices) WHERE gross IS NULL), 'rows of prices get no gross';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (net + net) AS gross FROM prices) WHERE NOT (gross BETWEEN -2147483648 AND 2147483647) OR typeof(gross) NOT IN ('integer', 'null')), 'rows of prices get a gross that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of prices get no gross" CHECK (problem <> 'rows of prices get no gross' OR number = 0),
  CONSTRAINT "rows of prices get a gross that is no integer" CHECK (problem <> 'rows of prices get a gross that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `prices`: rename `net` to `tax`; add `gross`; drop `tax`; keep what goes in `schemac_backup_0ba82254_prices`
CREATE TABLE prices_schemac_new (
  id INTEGER CONSTRAINT prices_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  tax INTEGER NOT NULL CONSTRAINT "tax is integer" CHECK (tax BETWEEN -2147483648 AND 2147483647),
  gross INTEGER NOT NULL CONSTRAINT "gross is integer" CHECK (gross BETWEEN -2147483648 AND 2147483647)
) STRICT;

INSERT INTO prices_schemac_new (id, tax, gross)
  SELECT id, net, (net + net)
  FROM prices;

CREATE TABLE schemac_backup_0ba82254_prices ("id", "tax", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_0ba82254_prices ("id", "tax")
  SELECT old.id, old.tax
  FROM prices AS old;

DELETE FROM sqlite_sequence WHERE name = 'prices_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'prices_schemac_new', seq FROM sqlite_sequence WHERE name = 'prices';

DROP TABLE prices;

ALTER TABLE prices_schemac_new RENAME TO prices;

COMMIT;

PRAGMA foreign_keys = ON;
