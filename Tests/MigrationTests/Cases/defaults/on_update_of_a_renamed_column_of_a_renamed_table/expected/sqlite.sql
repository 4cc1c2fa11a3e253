-- Made by schemac: from from to to.
-- breaks-clients: clients that name the table `pages` fail from now on
-- rewrites-table: every row of `articles` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `updated_at` of `articles` fail from now on

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('pages', '*[^a-z0-9_]pages[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('pages_updated_at_on_update') AND (
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

-- rename the table `pages` to `articles`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE pages RENAME TO articles;

-- rebuild `articles`: rename `updated_at` to `changed_at`; rename the primary key `pages_pkey` to `articles_pkey`
CREATE TABLE articles_schemac_new (
  id INTEGER CONSTRAINT articles_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  changed_at TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "changed_at is timestamptz" CHECK (changed_at >= '0001' AND changed_at IS datetime(substr(changed_at, 1, 19) || 'Z', '+0 days') || substr(changed_at, 20) AND (substr(changed_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(changed_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND changed_at NOT GLOB '*000'))
) STRICT;

INSERT INTO articles_schemac_new (id, changed_at)
  SELECT id, updated_at
  FROM articles;

DELETE FROM sqlite_sequence WHERE name = 'articles_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'articles_schemac_new', seq FROM sqlite_sequence WHERE name = 'articles';

DROP TABLE articles;

ALTER TABLE articles_schemac_new RENAME TO articles;

CREATE TRIGGER articles_changed_at_on_update AFTER UPDATE ON articles FOR EACH ROW
WHEN NEW.changed_at IS OLD.changed_at AND NEW.changed_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE articles SET changed_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

COMMIT;

PRAGMA foreign_keys = ON;
