-- Made by schemac: from from to to.
-- deletes-data: the rows of `parents` are deleted
-- rewrites-table: every row of `children` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `children.parent_id` are deleted

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

-- drop the table `parents`
DROP TABLE parents;

-- rebuild `children`: drop `parent_id`; drop the foreign key `children_parent_id_fkey`
CREATE TABLE children_schemac_new (
  id INTEGER CONSTRAINT children_pkey PRIMARY KEY AUTOINCREMENT NOT NULL
) STRICT;

INSERT INTO children_schemac_new (id)
  SELECT id
  FROM children;

DELETE FROM sqlite_sequence WHERE name = 'children_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'children_schemac_new', seq FROM sqlite_sequence WHERE name = 'children';

DROP TABLE children;

ALTER TABLE children_schemac_new RENAME TO children;

COMMIT;

PRAGMA foreign_keys = ON;
