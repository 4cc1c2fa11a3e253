-- Made by schemac: from from to to.
-- breaks-clients: clients that name the table `users` fail from now on
-- rewrites-table: every row of `people` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('users', '*[^a-z0-9_]users[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('users_boss_id_idx', 'users_email_idx', 'users_at_on_update') AND (
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('users', 'posts')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT email FROM users) WHERE NOT (email <> '')), 'rows of users break people_email_check';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of users break people_email_check" CHECK (problem <> 'rows of users break people_email_check' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rename the table `users` to `people`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE users RENAME TO people;

-- rebuild `people`: rename the primary key `users_pkey` to `people_pkey`; rename the unique constraint `users_email_key` to `people_email_key`; rename the check `users_email_check` to `people_email_check`; rename the foreign key `users_boss_id_fkey` to `people_boss_id_fkey`
CREATE TABLE people_schemac_new (
  id INTEGER CONSTRAINT people_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  email TEXT NOT NULL CONSTRAINT "email is text" CHECK (instr(email, char(0)) = 0),
  boss_id INTEGER,
  at TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "at is timestamptz" CHECK (at >= '0001' AND at IS datetime(substr(at, 1, 19) || 'Z', '+0 days') || substr(at, 20) AND (substr(at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND at NOT GLOB '*000')),
  CONSTRAINT people_email_key UNIQUE (email),
  CONSTRAINT people_email_check CHECK (email <> ''),
  CONSTRAINT people_boss_id_fkey FOREIGN KEY (boss_id) REFERENCES people (id) ON DELETE SET NULL
) STRICT;

INSERT INTO people_schemac_new (id, email, boss_id, at)
  SELECT id, email, boss_id, at
  FROM people;

DELETE FROM sqlite_sequence WHERE name = 'people_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'people_schemac_new', seq FROM sqlite_sequence WHERE name = 'people';

DROP TABLE people;

ALTER TABLE people_schemac_new RENAME TO people;

CREATE INDEX people_boss_id_idx ON people (boss_id);

CREATE INDEX people_email_idx ON people (email) WHERE boss_id IS NULL;

CREATE TRIGGER people_at_on_update AFTER UPDATE ON people FOR EACH ROW
WHEN NEW.at IS OLD.at AND NEW.at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE people SET at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('people', 'posts')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
