-- Made by schemac: from from to to.
-- rewrites-table: every row of `carts` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('carts', '*[^a-z0-9_]carts[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT (total / nullif(items, 0)) AS average FROM carts) WHERE NOT (average BETWEEN -2147483648 AND 2147483647) OR typeof(average) NOT IN ('integer', 'null')), 'rows of carts get a average that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of carts get a average that is no integer" CHECK (problem <> 'rows of carts get a average that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `carts`: add `average`
CREATE TABLE carts_schemac_new (
  id INTEGER CONSTRAINT carts_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  items INTEGER NOT NULL CONSTRAINT "items is integer" CHECK (items BETWEEN -2147483648 AND 2147483647),
  total INTEGER NOT NULL CONSTRAINT "total is integer" CHECK (total BETWEEN -2147483648 AND 2147483647),
  average INTEGER CONSTRAINT "average is integer" CHECK (average BETWEEN -2147483648 AND 2147483647)
) STRICT;

INSERT INTO carts_schemac_new (id, items, total, average)
  SELECT id, items, total, (total / nullif(items, 0))
  FROM carts;

DELETE FROM sqlite_sequence WHERE name = 'carts_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'carts_schemac_new', seq FROM sqlite_sequence WHERE name = 'carts';

DROP TABLE carts;

ALTER TABLE carts_schemac_new RENAME TO carts;

COMMIT;

PRAGMA foreign_keys = ON;
