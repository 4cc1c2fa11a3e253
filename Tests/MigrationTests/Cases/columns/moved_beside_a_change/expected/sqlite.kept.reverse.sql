-- Made by schemac: from to to from.
-- rewrites-table: every row of `points` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('points', '*[^a-z0-9_]points[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_818d600d_points WHERE schemac_backup_818d600d_points."id" = +points.id) THEN (SELECT schemac_backup_818d600d_points."z" FROM schemac_backup_818d600d_points WHERE schemac_backup_818d600d_points."id" = +points.id) ELSE NULL END AS z FROM points) WHERE z IS NULL), 'rows of points would have no z';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of points would have no z" CHECK (problem <> 'rows of points would have no z' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `points`: add `z`
CREATE TABLE points_schemac_new (
  id INTEGER CONSTRAINT points_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  x INTEGER NOT NULL CONSTRAINT "x is integer" CHECK (x BETWEEN -2147483648 AND 2147483647),
  y INTEGER NOT NULL CONSTRAINT "y is integer" CHECK (y BETWEEN -2147483648 AND 2147483647),
  z INTEGER NOT NULL CONSTRAINT "z is integer" CHECK (z BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT apart CHECK (x <> y)
) STRICT;

INSERT INTO points_schemac_new (id, x, y, z)
  SELECT id, x, y, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_818d600d_points WHERE schemac_backup_818d600d_points."id" = +points.id) THEN (SELECT schemac_backup_818d600d_points."z" FROM schemac_backup_818d600d_points WHERE schemac_backup_818d600d_points."id" = +points.id) ELSE NULL END
  FROM points;

DELETE FROM sqlite_sequence WHERE name = 'points_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'points_schemac_new', seq FROM sqlite_sequence WHERE name = 'points';

DROP TABLE points;

ALTER TABLE points_schemac_new RENAME TO points;

-- drop what was kept in `schemac_backup_818d600d_points`
DROP TABLE schemac_backup_818d600d_points;

COMMIT;

PRAGMA foreign_keys = ON;
