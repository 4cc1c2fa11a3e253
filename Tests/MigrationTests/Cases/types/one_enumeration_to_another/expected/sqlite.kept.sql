-- Made by schemac: from from to to.
-- rewrites-table: every row of `walls` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `color` of `walls` that are no `paint` stop the migration

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

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE color WHEN 'red' THEN 'crimson' ELSE 'lime' END) AS color FROM walls) WHERE color IS NULL), 'rows of walls have no color';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE color WHEN 'red' THEN 'crimson' ELSE 'lime' END) AS color FROM walls) WHERE NOT (color IN ('crimson', 'lime', 'none')) OR typeof(color) NOT IN ('text', 'null')), 'rows of walls get a color that is no paint';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of walls have no color" CHECK (problem <> 'rows of walls have no color' OR number = 0),
  CONSTRAINT "rows of walls get a color that is no paint" CHECK (problem <> 'rows of walls get a color that is no paint' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `walls`: make `color` `paint`, from `color`; another default of `color`; keep what goes in `schemac_backup_b8ea71b5_walls`
CREATE TABLE walls_schemac_new (
  id INTEGER CONSTRAINT walls_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  color TEXT NOT NULL DEFAULT 'none' CONSTRAINT "color is paint" CHECK (color IN ('crimson', 'lime', 'none')),
  second TEXT CONSTRAINT "second is paint" CHECK (second IN ('crimson', 'lime', 'none'))
) STRICT;

INSERT INTO walls_schemac_new (id, color, second)
  SELECT id, (CASE color WHEN 'red' THEN 'crimson' ELSE 'lime' END), second
  FROM walls;

CREATE TABLE schemac_backup_b8ea71b5_walls ("id", "color", "color became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_b8ea71b5_walls ("id", "color", "color became")
  SELECT old.id, old.color, new.color
  FROM walls AS old JOIN walls_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'walls_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'walls_schemac_new', seq FROM sqlite_sequence WHERE name = 'walls';

DROP TABLE walls;

ALTER TABLE walls_schemac_new RENAME TO walls;

COMMIT;

PRAGMA foreign_keys = ON;
