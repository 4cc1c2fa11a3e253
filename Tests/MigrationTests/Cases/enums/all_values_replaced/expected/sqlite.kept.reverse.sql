-- Made by schemac: from to to from.
-- rewrites-table: every row of `cats` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `cats` whose `morning` is removed (meow, purr) stop the migration
-- data-may-not-fit: rows of `cats` whose `evening` is removed (meow, purr) stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('cats', '*[^a-z0-9_]cats[^a-z0-9_]*'))
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

-- rebuild `cats`: another default of `morning`; another default of `evening`; other values of `morning`; other values of `evening`
CREATE TABLE cats_schemac_new (
  id INTEGER CONSTRAINT cats_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  morning TEXT NOT NULL DEFAULT 'hungry' CONSTRAINT "morning is mood" CHECK (morning IN ('happy', 'hungry')),
  evening TEXT NOT NULL DEFAULT 'happy' CONSTRAINT "evening is mood" CHECK (evening IN ('happy', 'hungry'))
) STRICT;

INSERT INTO cats_schemac_new (id, morning, evening)
  SELECT id, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_42c21624_cats WHERE schemac_backup_42c21624_cats."id" = +cats.id AND schemac_backup_42c21624_cats."morning became" IS cats.morning) THEN (SELECT schemac_backup_42c21624_cats."morning" FROM schemac_backup_42c21624_cats WHERE schemac_backup_42c21624_cats."id" = +cats.id) ELSE morning END, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_42c21624_cats WHERE schemac_backup_42c21624_cats."id" = +cats.id AND schemac_backup_42c21624_cats."evening became" IS cats.evening) THEN (SELECT schemac_backup_42c21624_cats."evening" FROM schemac_backup_42c21624_cats WHERE schemac_backup_42c21624_cats."id" = +cats.id) ELSE evening END
  FROM cats;

DELETE FROM sqlite_sequence WHERE name = 'cats_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'cats_schemac_new', seq FROM sqlite_sequence WHERE name = 'cats';

DROP TABLE cats;

ALTER TABLE cats_schemac_new RENAME TO cats;

-- drop what was kept in `schemac_backup_42c21624_cats`
DROP TABLE schemac_backup_42c21624_cats;

COMMIT;

PRAGMA foreign_keys = ON;
