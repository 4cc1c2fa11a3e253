-- Made by schemac: from from to to.
-- rewrites-table: every row of `users` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('users', '*[^a-z0-9_]users[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('users_name_idx') AND (
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
  SELECT (SELECT count(*) FROM (SELECT coalesce(name, (coalesce(email, 'nobody'))) AS name FROM users) WHERE name IS NULL), 'rows of users have no name and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(name, (coalesce(email, 'nobody'))) AS name FROM users) WHERE NOT (instr(name, char(0)) = 0) OR typeof(name) NOT IN ('text', 'null')), 'rows of users get a name that is no text';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(email, ('user' || CAST(id AS TEXT) || '@example.com')) AS email FROM users) WHERE email IS NULL), 'rows of users have no email and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(email, ('user' || CAST(id AS TEXT) || '@example.com')) AS email FROM users) WHERE NOT (instr(email, char(0)) = 0) OR typeof(email) NOT IN ('text', 'null')), 'rows of users get a email that is no text';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT coalesce(email, ('user' || CAST(id AS TEXT) || '@example.com')) AS email FROM users) WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1)), 'rows of users share their email, which users_email_key forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of users have no name and get none" CHECK (problem <> 'rows of users have no name and get none' OR number = 0),
  CONSTRAINT "rows of users get a name that is no text" CHECK (problem <> 'rows of users get a name that is no text' OR number = 0),
  CONSTRAINT "rows of users have no email and get none" CHECK (problem <> 'rows of users have no email and get none' OR number = 0),
  CONSTRAINT "rows of users get a email that is no text" CHECK (problem <> 'rows of users get a email that is no text' OR number = 0),
  CONSTRAINT "rows of users share their email, which users_email_key forbids" CHECK (problem <> 'rows of users share their email, which users_email_key forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `users`: make `name` NOT NULL; make `email` NOT NULL; keep what goes in `schemac_backup_fa5cf04c_users`
CREATE TABLE users_schemac_new (
  id INTEGER CONSTRAINT users_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  email TEXT NOT NULL CONSTRAINT "email is text" CHECK (instr(email, char(0)) = 0),
  CONSTRAINT users_email_key UNIQUE (email)
) STRICT;

INSERT INTO users_schemac_new (id, name, email)
  SELECT id, coalesce(name, (coalesce(email, 'nobody'))), coalesce(email, ('user' || CAST(id AS TEXT) || '@example.com'))
  FROM users;

CREATE TABLE schemac_backup_fa5cf04c_users ("id", "name", "name became", "email", "email became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_fa5cf04c_users ("id", "name", "name became", "email", "email became")
  SELECT old.id, old.name, new.name, old.email, new.email
  FROM users AS old JOIN users_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'users_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'users_schemac_new', seq FROM sqlite_sequence WHERE name = 'users';

DROP TABLE users;

ALTER TABLE users_schemac_new RENAME TO users;

CREATE INDEX users_name_idx ON users (name) WHERE name IS NOT NULL;

COMMIT;

PRAGMA foreign_keys = ON;
