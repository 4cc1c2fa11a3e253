-- Made by schemac: from from to to.
-- rewrites-table: every row of `items` is written anew, and nobody else can write meanwhile

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

-- rebuild `items`: another default of `added`; another default of `changed`; another default of `dropped`; another default of `computed`; another default of `text`
CREATE TABLE items_schemac_new (
  id INTEGER CONSTRAINT items_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  added TEXT DEFAULT 'new' CONSTRAINT "added is text" CHECK (instr(added, char(0)) = 0),
  changed INTEGER NOT NULL DEFAULT -2 CONSTRAINT "changed is integer" CHECK (changed BETWEEN -2147483648 AND 2147483647),
  dropped INTEGER CONSTRAINT "dropped is integer" CHECK (dropped BETWEEN -2147483648 AND 2147483647),
  computed TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "computed is timestamptz" CHECK (computed >= '0001' AND computed IS datetime(substr(computed, 1, 19) || 'Z', '+0 days') || substr(computed, 20) AND (substr(computed, 20) GLOB '.[0-9][0-9][0-9]' OR substr(computed, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND computed NOT GLOB '*000')),
  text TEXT NOT NULL DEFAULT (lower('IT''S')) CONSTRAINT "text is text" CHECK (instr(text, char(0)) = 0)
) STRICT;

INSERT INTO items_schemac_new (id, added, changed, dropped, computed, text)
  SELECT id, added, changed, dropped, computed, text
  FROM items;

DELETE FROM sqlite_sequence WHERE name = 'items_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'items_schemac_new', seq FROM sqlite_sequence WHERE name = 'items';

DROP TABLE items;

ALTER TABLE items_schemac_new RENAME TO items;

COMMIT;

PRAGMA foreign_keys = ON;
