-- Made by schemac: from to to from.
-- rewrites-table: every row of `prices` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `tax` of `prices` fail from now on
-- deletes-data: the values of `prices.gross` are deleted
-- irreversible: the values of `tax` of `prices` are gone: rows stop the migration, as it cannot be NULL

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
  SELECT (SELECT count(*) FROM (SELECT NULL AS tax FROM prices) WHERE tax IS NULL), 'rows of prices would have no tax';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of prices would have no tax" CHECK (problem <> 'rows of prices would have no tax' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `prices`: rename `tax` to `net`; drop `gross`; add `tax`
CREATE TABLE prices_schemac_new (
  id INTEGER CONSTRAINT prices_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  net INTEGER NOT NULL CONSTRAINT "net is integer" CHECK (net BETWEEN -2147483648 AND 2147483647),
  tax INTEGER NOT NULL CONSTRAINT "tax is integer" CHECK (tax BETWEEN -2147483648 AND 2147483647)
) STRICT;

INSERT INTO prices_schemac_new (id, net, tax)
  SELECT id, tax, NULL
  FROM prices;

DELETE FROM sqlite_sequence WHERE name = 'prices_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'prices_schemac_new', seq FROM sqlite_sequence WHERE name = 'prices';

DROP TABLE prices;

ALTER TABLE prices_schemac_new RENAME TO prices;

COMMIT;

PRAGMA foreign_keys = ON;
