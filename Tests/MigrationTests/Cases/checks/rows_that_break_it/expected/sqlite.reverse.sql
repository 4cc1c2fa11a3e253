-- Made by schemac: from to to from.
-- rewrites-table: every row of `items` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `items.b` are deleted
-- data-may-not-fit: rows of `items` that fail the check `small` stop the migration

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
  SELECT (SELECT count(*) FROM (SELECT a FROM items) WHERE NOT (a < 1000)), 'rows of items break small';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of items break small" CHECK (problem <> 'rows of items break small' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `items`: drop `b`; change the check `small`
CREATE TABLE items_schemac_new (
  id INTEGER CONSTRAINT items_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  a INTEGER CONSTRAINT "a is integer" CHECK (a BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT small CHECK (a < 1000)
) STRICT;

INSERT INTO items_schemac_new (id, a)
  SELECT id, a
  FROM items;

DELETE FROM sqlite_sequence WHERE name = 'items_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'items_schemac_new', seq FROM sqlite_sequence WHERE name = 'items';

DROP TABLE items;

ALTER TABLE items_schemac_new RENAME TO items;

COMMIT;

PRAGMA foreign_keys = ON;
