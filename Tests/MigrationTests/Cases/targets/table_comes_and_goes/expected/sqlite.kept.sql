-- Made by schemac: from from to to.

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('here', '*[^a-z0-9_]here[^a-z0-9_]*'))
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

-- keep the rows of `here` in `schemac_backup_9fbadc9f_here`, and drop the table
CREATE TABLE schemac_backup_9fbadc9f_here ("id", "user_id");

INSERT INTO schemac_backup_9fbadc9f_here
  SELECT id, user_id FROM here;

DELETE FROM sqlite_sequence WHERE name = 'schemac_backup_9fbadc9f_here';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'schemac_backup_9fbadc9f_here', seq FROM sqlite_sequence WHERE name = 'here';

DROP TABLE here;

COMMIT;

PRAGMA foreign_keys = ON;
