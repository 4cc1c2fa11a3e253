-- Made by schemac: from from to to.
-- rewrites-table: every row of `children` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('parents', '*[^a-z0-9_]parents[^a-z0-9_]*'), ('children', '*[^a-z0-9_]children[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('parents_at_on_update') AND (
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

-- keep the rows of `parents` in `schemac_backup_fbafb5f0_parents`, and drop the table
CREATE TABLE schemac_backup_fbafb5f0_parents ("id", "at", "up");

INSERT INTO schemac_backup_fbafb5f0_parents
  SELECT id, at, up FROM parents;

DELETE FROM sqlite_sequence WHERE name = 'schemac_backup_fbafb5f0_parents';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'schemac_backup_fbafb5f0_parents', seq FROM sqlite_sequence WHERE name = 'parents';

DROP TABLE parents;

-- rebuild `children`: drop `parent_id`; drop the foreign key `children_parent_id_fkey`; keep what goes in `schemac_backup_fbafb5f0_children`
CREATE TABLE children_schemac_new (
  id INTEGER CONSTRAINT children_pkey PRIMARY KEY AUTOINCREMENT NOT NULL
) STRICT;

INSERT INTO children_schemac_new (id)
  SELECT id
  FROM children;

CREATE TABLE schemac_backup_fbafb5f0_children ("id", "parent_id", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_fbafb5f0_children ("id", "parent_id")
  SELECT old.id, old.parent_id
  FROM children AS old;

DELETE FROM sqlite_sequence WHERE name = 'children_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'children_schemac_new', seq FROM sqlite_sequence WHERE name = 'children';

DROP TABLE children;

ALTER TABLE children_schemac_new RENAME TO children;

COMMIT;

PRAGMA foreign_keys = ON;
