-- Made by schemac: from to to from.
-- rewrites-table: every row of `items` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `items` without `e` stop the migration

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
  SELECT (SELECT count(*) FROM (SELECT e FROM items) WHERE e IS NULL), 'rows of items have no e';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of items have no e" CHECK (problem <> 'rows of items have no e' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `items`: make `e` NOT NULL
CREATE TABLE items_schemac_new (
  id INTEGER CONSTRAINT items_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  a TEXT NOT NULL DEFAULT 'it''s' CONSTRAINT "a is text" CHECK (instr(a, char(0)) = 0),
  b TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "b is timestamptz" CHECK (b >= '0001' AND b IS datetime(substr(b, 1, 19) || 'Z', '+0 days') || substr(b, 20) AND (substr(b, 20) GLOB '.[0-9][0-9][0-9]' OR substr(b, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND b NOT GLOB '*000')),
  c TEXT NOT NULL DEFAULT '1.25' CONSTRAINT "c is numeric(20,5)" CHECK (trim(c, '-.0123456789') = '' AND c GLOB '*[0-9]' AND c NOT GLOB '?*-*' AND c NOT GLOB '*.*.*' AND c NOT GLOB '*.*0' AND (c = '0' OR ltrim(c, '-') GLOB '[1-9]*' OR ltrim(c, '-') GLOB '0.*') AND instr(ltrim(c, '-') || '.', '.') <= 16 AND length(c) - instr(c || '.', '.') <= 5),
  d INTEGER DEFAULT 3 CONSTRAINT "d is integer" CHECK (d BETWEEN -2147483648 AND 2147483647),
  e INTEGER NOT NULL DEFAULT 3 CONSTRAINT "e is integer" CHECK (e BETWEEN -2147483648 AND 2147483647)
) STRICT;

INSERT INTO items_schemac_new (id, a, b, c, d, e)
  SELECT id, a, b, c, d, e
  FROM items;

DELETE FROM sqlite_sequence WHERE name = 'items_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'items_schemac_new', seq FROM sqlite_sequence WHERE name = 'items';

DROP TABLE items;

ALTER TABLE items_schemac_new RENAME TO items;

COMMIT;

PRAGMA foreign_keys = ON;
