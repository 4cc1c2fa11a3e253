-- Made by schemac: from from to to.
-- rewrites-table: every row of `items` is written anew, and nobody else can write meanwhile
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
  SELECT (SELECT count(*) FROM (SELECT *, CASE WHEN typeof(cents * 2) = 'real' THEN NULL ELSE cents * 2 END AS doubled FROM (SELECT cents FROM items)) WHERE doubled IS NULL), 'rows of items get no doubled';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, CASE WHEN typeof(cents * 2) = 'real' THEN NULL ELSE cents * 2 END AS doubled FROM (SELECT cents FROM items)) WHERE typeof(doubled) NOT IN ('integer', 'null')), 'rows of items get a doubled that is no bigint';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT cents FROM items) WHERE CASE WHEN typeof(cents * 2) = 'real' THEN TRUE ELSE FALSE END), 'rows of items have no computable doubled';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of items get no doubled" CHECK (problem <> 'rows of items get no doubled' OR number = 0),
  CONSTRAINT "rows of items get a doubled that is no bigint" CHECK (problem <> 'rows of items get a doubled that is no bigint' OR number = 0),
  CONSTRAINT "rows of items have no computable doubled" CHECK (problem <> 'rows of items have no computable doubled' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `items`: make `cents` `bigint`, from `integer`; make `doubled` `bigint`, from `integer`; make `name` `text`, from `varchar(5)`
CREATE TABLE items_schemac_new (
  id INTEGER CONSTRAINT items_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  cents INTEGER NOT NULL,
  doubled INTEGER NOT NULL GENERATED ALWAYS AS (CASE WHEN typeof(cents * 2) = 'real' THEN json('number out of range') ELSE cents * 2 END) STORED,
  label TEXT GENERATED ALWAYS AS ('x' || name) STORED CONSTRAINT "label is text" CHECK (instr(label, char(0)) = 0),
  name TEXT CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0)
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
