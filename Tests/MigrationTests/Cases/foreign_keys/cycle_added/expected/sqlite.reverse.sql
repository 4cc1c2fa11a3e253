-- Made by schemac: from to to from.
-- deletes-data: the rows of `a` are deleted
-- deletes-data: the rows of `b` are deleted
-- rewrites-table: every row of `c` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `c.a_id` are deleted

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('a', '*[^a-z0-9_]a[^a-z0-9_]*'), ('b', '*[^a-z0-9_]b[^a-z0-9_]*'), ('c', '*[^a-z0-9_]c[^a-z0-9_]*'))
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

-- drop the table `a`
DROP TABLE a;

-- drop the table `b`
DROP TABLE b;

-- rebuild `c`: drop `a_id`; drop the foreign key `c_a_id_fkey`
CREATE TABLE c_schemac_new (
  id INT NOT NULL,
  CONSTRAINT c_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO c_schemac_new (id)
  SELECT id
  FROM c;

DROP TABLE c;

ALTER TABLE c_schemac_new RENAME TO c;

COMMIT;

PRAGMA foreign_keys = ON;
