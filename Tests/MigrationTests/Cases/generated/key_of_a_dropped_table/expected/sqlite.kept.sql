-- Made by schemac: from from to to.
-- rewrites-table: every row of `items` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('kinds', '*[^a-z0-9_]kinds[^a-z0-9_]*'), ('items', '*[^a-z0-9_]items[^a-z0-9_]*'))
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

-- keep the rows of `kinds` in `schemac_backup_e7158f48_kinds`, and drop the table
CREATE TABLE schemac_backup_e7158f48_kinds ("name");

INSERT INTO schemac_backup_e7158f48_kinds
  SELECT name FROM kinds;

DROP TABLE kinds;

-- rebuild `items`: drop the foreign key `items_kind_fkey`
CREATE TABLE items_schemac_new (
  id INT NOT NULL,
  kind TEXT CONSTRAINT "kind is text" CHECK (instr(kind, char(0)) = 0),
  CONSTRAINT items_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO items_schemac_new (id, kind)
  SELECT id, kind
  FROM items;

DROP TABLE items;

ALTER TABLE items_schemac_new RENAME TO items;

COMMIT;

PRAGMA foreign_keys = ON;
