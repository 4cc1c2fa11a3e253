-- Made by schemac: from from to to.
-- rewrites-table: every row of `stays` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `stays` that refer to nothing by `stays_new_id_fkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('old', '*[^a-z0-9_]old[^a-z0-9_]*'), ('stays', '*[^a-z0-9_]stays[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('old_at_on_update') AND (
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

CREATE TEMP TABLE schemac_violations AS
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('stays')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT NULL AS new_id FROM stays) WHERE new_id IS NOT NULL), 'rows of stays refer by new_id to no row of new';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of stays refer by new_id to no row of new" CHECK (problem <> 'rows of stays refer by new_id to no row of new' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- keep the rows of `old` in `schemac_backup_7768589f_old`, and drop the table
CREATE TABLE schemac_backup_7768589f_old ("id", "kind", "at");

INSERT INTO schemac_backup_7768589f_old
  SELECT id, kind, at FROM old;

DELETE FROM sqlite_sequence WHERE name = 'schemac_backup_7768589f_old';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'schemac_backup_7768589f_old', seq FROM sqlite_sequence WHERE name = 'old';

DROP TABLE old;

-- rebuild `stays`: add `new_id`; drop `old_id`; add the foreign key `stays_new_id_fkey`; drop the foreign key `stays_old_id_fkey`; keep what goes in `schemac_backup_7768589f_stays`
CREATE TABLE stays_schemac_new (
  id INTEGER CONSTRAINT stays_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  new_id INTEGER,
  CONSTRAINT stays_new_id_fkey FOREIGN KEY (new_id) REFERENCES new (id) ON DELETE CASCADE
) STRICT;

INSERT INTO stays_schemac_new (id, new_id)
  SELECT id, NULL
  FROM stays;

CREATE TABLE schemac_backup_7768589f_stays ("id", "old_id", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_7768589f_stays ("id", "old_id")
  SELECT old.id, old.old_id
  FROM stays AS old;

DELETE FROM sqlite_sequence WHERE name = 'stays_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'stays_schemac_new', seq FROM sqlite_sequence WHERE name = 'stays';

DROP TABLE stays;

ALTER TABLE stays_schemac_new RENAME TO stays;

-- create the table `new`
CREATE TABLE new (
  id INTEGER CONSTRAINT new_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'x' CONSTRAINT "kind is new_kind" CHECK (kind IN ('x', 'y')),
  at TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "at is timestamptz" CHECK (at >= '0001' AND at IS datetime(substr(at, 1, 19) || 'Z', '+0 days') || substr(at, 20) AND (substr(at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND at NOT GLOB '*000'))
) STRICT;

CREATE TRIGGER new_at_on_update AFTER UPDATE ON new FOR EACH ROW
WHEN NEW.at IS OLD.at AND NEW.at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE new SET at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('stays')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
