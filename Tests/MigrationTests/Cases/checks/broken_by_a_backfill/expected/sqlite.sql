-- Made by schemac: from from to to.
-- rewrites-table: every row of `items` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `items` that fail the check `items_half_check` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('items', '*[^a-z0-9_]items[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT (a / 2) AS half FROM items) WHERE half IS NULL), 'rows of items get no half';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (a / 2) AS half FROM items) WHERE NOT (half BETWEEN -2147483648 AND 2147483647) OR typeof(half) NOT IN ('integer', 'null')), 'rows of items get a half that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (a / 2) AS half FROM items) WHERE NOT (half < 100)), 'rows of items break items_half_check';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of items get no half" CHECK (problem <> 'rows of items get no half' OR number = 0),
  CONSTRAINT "rows of items get a half that is no integer" CHECK (problem <> 'rows of items get a half that is no integer' OR number = 0),
  CONSTRAINT "rows of items break items_half_check" CHECK (problem <> 'rows of items break items_half_check' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `items`: add `half`; add the check `items_half_check`
CREATE TABLE items_schemac_new (
  id INTEGER CONSTRAINT items_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  a INTEGER NOT NULL CONSTRAINT "a is integer" CHECK (a BETWEEN -2147483648 AND 2147483647),
  half INTEGER NOT NULL CONSTRAINT "half is integer" CHECK (half BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT items_half_check CHECK (half < 100),
  CONSTRAINT items_a_check CHECK (a < 1000)
) STRICT;

INSERT INTO items_schemac_new (id, a, half)
  SELECT id, a, (a / 2)
  FROM items;

DELETE FROM sqlite_sequence WHERE name = 'items_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'items_schemac_new', seq FROM sqlite_sequence WHERE name = 'items';

DROP TABLE items;

ALTER TABLE items_schemac_new RENAME TO items;

COMMIT;

PRAGMA foreign_keys = ON;
