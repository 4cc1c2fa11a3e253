-- Made by schemac: from from to to.
-- rewrites-table: every row of `c` is written anew, and nobody else can write meanwhile

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

-- keep the rows of `a` in `schemac_backup_df985c8c_a`, and drop the table
CREATE TABLE schemac_backup_df985c8c_a ("id", "b_id");

INSERT INTO schemac_backup_df985c8c_a
  SELECT id, b_id FROM a;

DROP TABLE a;

-- keep the rows of `b` in `schemac_backup_df985c8c_b`, and drop the table
CREATE TABLE schemac_backup_df985c8c_b ("id", "a_id");

INSERT INTO schemac_backup_df985c8c_b
  SELECT id, a_id FROM b;

DROP TABLE b;

-- rebuild `c`: drop `a_id`; drop the foreign key `c_a_id_fkey`; keep what goes in `schemac_backup_df985c8c_c`
CREATE TABLE c_schemac_new (
  id INT NOT NULL,
  CONSTRAINT c_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO c_schemac_new (id)
  SELECT id
  FROM c;

CREATE TABLE schemac_backup_df985c8c_c ("id", "a_id", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_df985c8c_c ("id", "a_id")
  SELECT old.id, old.a_id
  FROM c AS old;

DROP TABLE c;

ALTER TABLE c_schemac_new RENAME TO c;

COMMIT;

PRAGMA foreign_keys = ON;
