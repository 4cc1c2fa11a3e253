-- Made by schemac: from to to from.
-- rewrites-table: every row of `children` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('children', '*[^a-z0-9_]children[^a-z0-9_]*'))
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

-- rebuild `children`: drop the foreign key `children_parent_id_fkey`
CREATE TABLE children_schemac_new (
  id INTEGER CONSTRAINT children_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  parent_id INTEGER
) STRICT;

INSERT INTO children_schemac_new (id, parent_id)
  SELECT id, parent_id
  FROM children;

DELETE FROM sqlite_sequence WHERE name = 'children_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'children_schemac_new', seq FROM sqlite_sequence WHERE name = 'children';

DROP TABLE children;

ALTER TABLE children_schemac_new RENAME TO children;

COMMIT;

PRAGMA foreign_keys = ON;
