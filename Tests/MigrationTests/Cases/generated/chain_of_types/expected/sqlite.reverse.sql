-- Made by schemac: from to to from.
-- rewrites-table: every row of `items` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `cents` of `items` that are no `integer` stop the migration
-- data-may-not-fit: values of `name` of `items` that are no `varchar(5)` stop the migration
-- data-may-not-fit: rows of `items` that compute to no `doubled` stop the migration

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
  SELECT (SELECT count(*) FROM items WHERE cents NOT BETWEEN -2147483648 AND 2147483647), 'rows of items have a cents that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM items WHERE length(name) > 5), 'rows of items have a name that is no varchar(5)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, cents * 2 AS doubled FROM (SELECT cents FROM items)) WHERE doubled IS NULL), 'rows of items get no doubled';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, cents * 2 AS doubled FROM (SELECT cents FROM items)) WHERE NOT (doubled BETWEEN -2147483648 AND 2147483647) OR typeof(doubled) NOT IN ('integer', 'null')), 'rows of items get a doubled that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of items have a cents that is no integer" CHECK (problem <> 'rows of items have a cents that is no integer' OR number = 0),
  CONSTRAINT "rows of items have a name that is no varchar(5)" CHECK (problem <> 'rows of items have a name that is no varchar(5)' OR number = 0),
  CONSTRAINT "rows of items get no doubled" CHECK (problem <> 'rows of items get no doubled' OR number = 0),
  CONSTRAINT "rows of items get a doubled that is no integer" CHECK (problem <> 'rows of items get a doubled that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `items`: make `cents` `integer`, from `bigint`; make `doubled` `integer`, from `bigint`; make `name` `varchar(5)`, from `text`
CREATE TABLE items_schemac_new (
  id INTEGER CONSTRAINT items_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  cents INTEGER NOT NULL CONSTRAINT "cents is integer" CHECK (cents BETWEEN -2147483648 AND 2147483647),
  doubled INTEGER NOT NULL GENERATED ALWAYS AS (cents * 2) STORED CONSTRAINT "doubled is integer" CHECK (doubled BETWEEN -2147483648 AND 2147483647),
  label TEXT GENERATED ALWAYS AS ('x' || name) STORED CONSTRAINT "label is text" CHECK (instr(label, char(0)) = 0),
  name TEXT CONSTRAINT "name is varchar(5)" CHECK (length(name) <= 5 AND instr(name, char(0)) = 0)
) STRICT;

INSERT INTO items_schemac_new (id, cents, name)
  SELECT id, cents, name
  FROM items;

DELETE FROM sqlite_sequence WHERE name = 'items_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'items_schemac_new', seq FROM sqlite_sequence WHERE name = 'items';

DROP TABLE items;

ALTER TABLE items_schemac_new RENAME TO items;

COMMIT;

PRAGMA foreign_keys = ON;
