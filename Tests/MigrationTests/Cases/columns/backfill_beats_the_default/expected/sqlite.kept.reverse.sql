-- Made by schemac: from to to from.
-- rewrites-table: every row of `users` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `users.role` are deleted

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
  SELECT (SELECT count(*) FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_30de281a_users WHERE schemac_backup_30de281a_users."id" = +users.id) THEN (SELECT schemac_backup_30de281a_users."is_admin" FROM schemac_backup_30de281a_users WHERE schemac_backup_30de281a_users."id" = +users.id) ELSE NULL END AS is_admin FROM users) WHERE is_admin IS NULL), 'rows of users would have no is_admin';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of users would have no is_admin" CHECK (problem <> 'rows of users would have no is_admin' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `users`: drop `role`; add `is_admin`
CREATE TABLE users_schemac_new (
  id INTEGER CONSTRAINT users_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  is_admin INTEGER NOT NULL CONSTRAINT "is_admin is boolean" CHECK (is_admin IN (0, 1))
) STRICT;

INSERT INTO users_schemac_new (id, is_admin)
  SELECT id, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_30de281a_users WHERE schemac_backup_30de281a_users."id" = +users.id) THEN (SELECT schemac_backup_30de281a_users."is_admin" FROM schemac_backup_30de281a_users WHERE schemac_backup_30de281a_users."id" = +users.id) ELSE NULL END
  FROM users;

DELETE FROM sqlite_sequence WHERE name = 'users_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'users_schemac_new', seq FROM sqlite_sequence WHERE name = 'users';

DROP TABLE users;

ALTER TABLE users_schemac_new RENAME TO users;

-- drop what was kept in `schemac_backup_30de281a_users`
DROP TABLE schemac_backup_30de281a_users;

COMMIT;

PRAGMA foreign_keys = ON;
