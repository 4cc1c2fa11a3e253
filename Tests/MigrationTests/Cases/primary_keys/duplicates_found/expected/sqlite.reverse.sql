-- Made by schemac: from to to from.
-- rewrites-table: every row of `settings` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('settings', '*[^a-z0-9_]settings[^a-z0-9_]*'))
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

-- rebuild `settings`: let `place` be NULL; drop the primary key `settings_pkey`
CREATE TABLE settings_schemac_new (
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  place INTEGER CONSTRAINT "place is integer" CHECK (place BETWEEN -2147483648 AND 2147483647),
  value TEXT CONSTRAINT "value is text" CHECK (instr(value, char(0)) = 0)
) STRICT;

INSERT INTO settings_schemac_new (name, place, value)
  SELECT name, place, value
  FROM settings;

DROP TABLE settings;

ALTER TABLE settings_schemac_new RENAME TO settings;

COMMIT;

PRAGMA foreign_keys = ON;
