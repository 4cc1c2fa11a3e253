-- Made by schemac: from to to from.
-- rewrites-table: every row of `walls` is written anew, and nobody else can write meanwhile
-- irreversible: what `walls.color` held is lost
-- irreversible: the values of `color` of `walls` are gone: rows get its default

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('walls', '*[^a-z0-9_]walls[^a-z0-9_]*'))
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

-- rebuild `walls`: make `color` `color`, from `paint`; another default of `color`
CREATE TABLE walls_schemac_new (
  id INTEGER CONSTRAINT walls_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  color TEXT NOT NULL DEFAULT 'red' CONSTRAINT "color is color" CHECK (color IN ('green', 'red')),
  second TEXT CONSTRAINT "second is paint" CHECK (second IN ('crimson', 'lime', 'none'))
) STRICT;

INSERT INTO walls_schemac_new (id, color, second)
  SELECT id, 'red', second
  FROM walls;

DELETE FROM sqlite_sequence WHERE name = 'walls_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'walls_schemac_new', seq FROM sqlite_sequence WHERE name = 'walls';

DROP TABLE walls;

ALTER TABLE walls_schemac_new RENAME TO walls;

COMMIT;

PRAGMA foreign_keys = ON;
