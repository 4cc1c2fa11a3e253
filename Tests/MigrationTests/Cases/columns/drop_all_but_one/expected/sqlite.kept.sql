-- Made by schemac: from from to to.
-- rewrites-table: every row of `wide` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('wide', '*[^a-z0-9_]wide[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('wide_a_b_idx') AND (
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

-- rebuild `wide`: drop `a`; drop `b`; drop `c`; drop the unique constraint `wide_a_key`; drop the check `wide_b_check`; keep what goes in `schemac_backup_e962c9b9_wide`
CREATE TABLE wide_schemac_new (
  id INTEGER CONSTRAINT wide_pkey PRIMARY KEY AUTOINCREMENT NOT NULL
) STRICT;

INSERT INTO wide_schemac_new (id)
  SELECT id
  FROM wide;

CREATE TABLE schemac_backup_e962c9b9_wide ("id", "a", "b", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_e962c9b9_wide ("id", "a", "b")
  SELECT old.id, old.a, old.b
  FROM wide AS old;

DELETE FROM sqlite_sequence WHERE name = 'wide_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'wide_schemac_new', seq FROM sqlite_sequence WHERE name = 'wide';

DROP TABLE wide;

ALTER TABLE wide_schemac_new RENAME TO wide;

COMMIT;

PRAGMA foreign_keys = ON;
