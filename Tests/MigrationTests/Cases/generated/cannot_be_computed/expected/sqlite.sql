-- Made by schemac: from from to to.
-- rewrites-table: every row of `accounts` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `accounts` that compute to no `previous` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('accounts', '*[^a-z0-9_]accounts[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT *, code - 1 AS previous FROM (SELECT code FROM accounts)) WHERE NOT (previous BETWEEN -2147483648 AND 2147483647) OR typeof(previous) NOT IN ('integer', 'null')), 'rows of accounts get a previous that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of accounts get a previous that is no integer" CHECK (problem <> 'rows of accounts get a previous that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `accounts`: add `previous`
CREATE TABLE accounts_schemac_new (
  code INTEGER CONSTRAINT "code is integer" CHECK (code BETWEEN -2147483648 AND 2147483647),
  previous INTEGER GENERATED ALWAYS AS (code - 1) STORED CONSTRAINT "previous is integer" CHECK (previous BETWEEN -2147483648 AND 2147483647)
) STRICT;

INSERT INTO accounts_schemac_new (code)
  SELECT code
  FROM accounts;

DROP TABLE accounts;

ALTER TABLE accounts_schemac_new RENAME TO accounts;

COMMIT;

PRAGMA foreign_keys = ON;
