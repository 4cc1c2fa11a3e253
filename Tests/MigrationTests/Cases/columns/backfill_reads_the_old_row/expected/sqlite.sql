-- Made by schemac: from from to to.
-- rewrites-table: every row of `swaps` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('swaps', '*[^a-z0-9_]swaps[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT coalesce(a, (coalesce(b, -1))) AS a FROM swaps) WHERE a IS NULL), 'rows of swaps have no a and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(a, (coalesce(b, -1))) AS a FROM swaps) WHERE NOT (a BETWEEN -2147483648 AND 2147483647) OR typeof(a) NOT IN ('integer', 'null')), 'rows of swaps get a a that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(b, (coalesce(a, -2))) AS b FROM swaps) WHERE b IS NULL), 'rows of swaps have no b and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(b, (coalesce(a, -2))) AS b FROM swaps) WHERE NOT (b BETWEEN -2147483648 AND 2147483647) OR typeof(b) NOT IN ('integer', 'null')), 'rows of swaps get a b that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of swaps have no a and get none" CHECK (problem <> 'rows of swaps have no a and get none' OR number = 0),
  CONSTRAINT "rows of swaps get a a that is no integer" CHECK (problem <> 'rows of swaps get a a that is no integer' OR number = 0),
  CONSTRAINT "rows of swaps have no b and get none" CHECK (problem <> 'rows of swaps have no b and get none' OR number = 0),
  CONSTRAINT "rows of swaps get a b that is no integer" CHECK (problem <> 'rows of swaps get a b that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `swaps`: make `a` NOT NULL; make `b` NOT NULL
CREATE TABLE swaps_schemac_new (
  id INTEGER CONSTRAINT swaps_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  a INTEGER NOT NULL CONSTRAINT "a is integer" CHECK (a BETWEEN -2147483648 AND 2147483647),
  b INTEGER NOT NULL CONSTRAINT "b is integer" CHECK (b BETWEEN -2147483648 AND 2147483647)
) STRICT;

INSERT INTO swaps_schemac_new (id, a, b)
  SELECT id, coalesce(a, (coalesce(b, -1))), coalesce(b, (coalesce(a, -2)))
  FROM swaps;

DELETE FROM sqlite_sequence WHERE name = 'swaps_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'swaps_schemac_new', seq FROM sqlite_sequence WHERE name = 'swaps';

DROP TABLE swaps;

ALTER TABLE swaps_schemac_new RENAME TO swaps;

COMMIT;

PRAGMA foreign_keys = ON;
