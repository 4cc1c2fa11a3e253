-- Made by schemac: from from to to.

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('profiles', '*[^a-z0-9_]profiles[^a-z0-9_]*'))
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

-- keep the rows of `profiles` in `schemac_backup_1ce0d025_profiles`, and drop the table
CREATE TABLE schemac_backup_1ce0d025_profiles ("user_id", "bio");

INSERT INTO schemac_backup_1ce0d025_profiles
  SELECT user_id, bio FROM profiles;

DROP TABLE profiles;

-- add the column `bio` to `users`
ALTER TABLE users ADD COLUMN bio TEXT CONSTRAINT "bio is text" CHECK (instr(bio, char(0)) = 0);

COMMIT;

PRAGMA foreign_keys = ON;
