-- Made by schemac: from to to from.
-- breaks-clients: clients that name the table `articles` fail from now on
-- rewrites-table: every row of `pages` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `changed_at` of `pages` fail from now on

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('articles', '*[^a-z0-9_]articles[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('articles_changed_at_on_update') AND (
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

-- rename the table `articles` to `pages`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE articles RENAME TO pages;

-- rebuild `pages`: rename `changed_at` to `updated_at`; rename the primary key `articles_pkey` to `pages_pkey`
CREATE TABLE pages_schemac_new (
  id INTEGER CONSTRAINT pages_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  updated_at TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000'))
) STRICT;

INSERT INTO pages_schemac_new (id, updated_at)
  SELECT id, changed_at
  FROM pages;

DELETE FROM sqlite_sequence WHERE name = 'pages_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'pages_schemac_new', seq FROM sqlite_sequence WHERE name = 'pages';

DROP TABLE pages;

ALTER TABLE pages_schemac_new RENAME TO pages;

CREATE TRIGGER pages_updated_at_on_update AFTER UPDATE ON pages FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE pages SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

COMMIT;

PRAGMA foreign_keys = ON;
