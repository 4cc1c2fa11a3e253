-- Made by schemac: from to to from.
-- rewrites-table: every row of `parents` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `x` of `parents` that are no `integer` stop the migration
-- rewrites-table: every row of `children` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `x` of `children` that are no `integer` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('parents', '*[^a-z0-9_]parents[^a-z0-9_]*'), ('children', '*[^a-z0-9_]children[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM parents WHERE x NOT BETWEEN -2147483648 AND 2147483647), 'rows of parents have a x that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM children WHERE x NOT BETWEEN -2147483648 AND 2147483647), 'rows of children have a x that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of parents have a x that is no integer" CHECK (problem <> 'rows of parents have a x that is no integer' OR number = 0),
  CONSTRAINT "rows of children have a x that is no integer" CHECK (problem <> 'rows of children have a x that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `parents`: make `x` `integer`, from `bigint`
CREATE TABLE parents_schemac_new (
  id INT NOT NULL,
  x INTEGER NOT NULL CONSTRAINT "x is integer" CHECK (x BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT parents_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO parents_schemac_new (id, x)
  SELECT id, x
  FROM parents;

DROP TABLE parents;

ALTER TABLE parents_schemac_new RENAME TO parents;

-- rebuild `children`: make `x` `integer`, from `bigint`
CREATE TABLE children_schemac_new (
  id INT NOT NULL,
  parent_id INTEGER NOT NULL,
  x INTEGER NOT NULL CONSTRAINT "x is integer" CHECK (x BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT children_pkey PRIMARY KEY (id),
  CONSTRAINT children_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES parents (id) ON DELETE CASCADE
) STRICT;

INSERT INTO children_schemac_new (id, parent_id, x)
  SELECT id, parent_id, x
  FROM children;

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
