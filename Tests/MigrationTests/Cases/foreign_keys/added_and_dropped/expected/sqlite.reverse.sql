-- Made by schemac: from to to from.
-- rewrites-table: every row of `children` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `children` that refer to nothing by `children_b_fkey` stop the migration

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

CREATE TEMP TABLE schemac_violations AS
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('children')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT b FROM children) WHERE b IS NOT NULL AND b NOT IN (SELECT id FROM parents WHERE id IS NOT NULL)), 'rows of children refer by b to no row of parents';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of children refer by b to no row of parents" CHECK (problem <> 'rows of children refer by b to no row of parents' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `children`: drop the foreign key `children_a_fkey`; rename the foreign key `children_c_fkey` to `c_of_children`; add the foreign key `children_b_fkey`
CREATE TABLE children_schemac_new (
  id INTEGER CONSTRAINT children_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  a INTEGER,
  b INTEGER,
  c INTEGER NOT NULL,
  CONSTRAINT children_b_fkey FOREIGN KEY (b) REFERENCES parents (id),
  CONSTRAINT c_of_children FOREIGN KEY (c) REFERENCES parents (id)
) STRICT;

INSERT INTO children_schemac_new (id, a, b, c)
  SELECT id, a, b, c
  FROM children;

DELETE FROM sqlite_sequence WHERE name = 'children_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'children_schemac_new', seq FROM sqlite_sequence WHERE name = 'children';

DROP TABLE children;

ALTER TABLE children_schemac_new RENAME TO children;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('children')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
