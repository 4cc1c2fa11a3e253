-- Made by schemac: from to to from.
-- deletes-data: the rows of `new` are deleted
-- rewrites-table: every row of `stays` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `stays.new_id` are deleted
-- data-may-not-fit: rows of `stays` that refer to nothing by `stays_old_id_fkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('new', '*[^a-z0-9_]new[^a-z0-9_]*'), ('stays', '*[^a-z0-9_]stays[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('new_at_on_update') AND (
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
  SELECT (SELECT count(*) FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_7768589f_stays WHERE schemac_backup_7768589f_stays."id" = +stays.id) THEN (SELECT schemac_backup_7768589f_stays."old_id" FROM schemac_backup_7768589f_stays WHERE schemac_backup_7768589f_stays."id" = +stays.id) ELSE NULL END AS old_id FROM stays) WHERE old_id IS NOT NULL AND old_id NOT IN (SELECT id FROM schemac_backup_7768589f_old WHERE id IS NOT NULL)), 'rows of stays refer by old_id to no row of old';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of stays refer by old_id to no row of old" CHECK (problem <> 'rows of stays refer by old_id to no row of old' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- drop the table `new`
DROP TABLE new;

-- rebuild `stays`: drop `new_id`; add `old_id`; drop the foreign key `stays_new_id_fkey`; add the foreign key `stays_old_id_fkey`
CREATE TABLE stays_schemac_new (
  id INTEGER CONSTRAINT stays_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  old_id INTEGER,
  CONSTRAINT stays_old_id_fkey FOREIGN KEY (old_id) REFERENCES old (id) ON DELETE CASCADE
) STRICT;

INSERT INTO stays_schemac_new (id, old_id)
  SELECT id, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_7768589f_stays WHERE schemac_backup_7768589f_stays."id" = +stays.id) THEN (SELECT schemac_backup_7768589f_stays."old_id" FROM schemac_backup_7768589f_stays WHERE schemac_backup_7768589f_stays."id" = +stays.id) ELSE NULL END
  FROM stays;

DELETE FROM sqlite_sequence WHERE name = 'stays_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'stays_schemac_new', seq FROM sqlite_sequence WHERE name = 'stays';

DROP TABLE stays;

ALTER TABLE stays_schemac_new RENAME TO stays;

-- create the table `old`, with its rows from `schemac_backup_7768589f_old`
CREATE TABLE old (
  id INTEGER CONSTRAINT old_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'a' CONSTRAINT "kind is old_kind" CHECK (kind IN ('a', 'b')),
  at TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "at is timestamptz" CHECK (at >= '0001' AND at IS datetime(substr(at, 1, 19) || 'Z', '+0 days') || substr(at, 20) AND (substr(at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND at NOT GLOB '*000'))
) STRICT;

INSERT INTO old (id, kind, at)
  SELECT "id", "kind", "at" FROM schemac_backup_7768589f_old;

DELETE FROM sqlite_sequence WHERE name = 'old';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'old', seq FROM sqlite_sequence WHERE name = 'schemac_backup_7768589f_old';

DELETE FROM sqlite_sequence WHERE name = 'schemac_backup_7768589f_old';

CREATE TRIGGER old_at_on_update AFTER UPDATE ON old FOR EACH ROW
WHEN NEW.at IS OLD.at AND NEW.at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE old SET at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

-- drop what was kept in `schemac_backup_7768589f_old`
DROP TABLE schemac_backup_7768589f_old;

-- drop what was kept in `schemac_backup_7768589f_stays`
DROP TABLE schemac_backup_7768589f_stays;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('stays')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
