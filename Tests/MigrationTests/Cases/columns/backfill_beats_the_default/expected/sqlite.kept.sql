-- Made by schemac: from from to to.
-- rewrites-table: every row of `users` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('users', '*[^a-z0-9_]users[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN is_admin THEN 'admin' ELSE 'member' END) AS role FROM users) WHERE role IS NULL), 'rows of users get no role';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN is_admin THEN 'admin' ELSE 'member' END) AS role FROM users) WHERE NOT (role IN ('admin', 'member')) OR typeof(role) NOT IN ('text', 'null')), 'rows of users get a role that is no role';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of users get no role" CHECK (problem <> 'rows of users get no role' OR number = 0),
  CONSTRAINT "rows of users get a role that is no role" CHECK (problem <> 'rows of users get a role that is no role' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `users`: add `role`; drop `is_admin`; keep what goes in `schemac_backup_30de281a_users`
CREATE TABLE users_schemac_new (
  id INTEGER CONSTRAINT users_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  role TEXT NOT NULL DEFAULT 'member' CONSTRAINT "role is role" CHECK (role IN ('admin', 'member'))
) STRICT;

INSERT INTO users_schemac_new (id, role)
  SELECT id, (CASE WHEN is_admin THEN 'admin' ELSE 'member' END)
  FROM users;

CREATE TABLE schemac_backup_30de281a_users ("id", "is_admin", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_30de281a_users ("id", "is_admin")
  SELECT old.id, old.is_admin
  FROM users AS old;

DELETE FROM sqlite_sequence WHERE name = 'users_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'users_schemac_new', seq FROM sqlite_sequence WHERE name = 'users';

DROP TABLE users;

ALTER TABLE users_schemac_new RENAME TO users;

COMMIT;

PRAGMA foreign_keys = ON;
