-- Made by schemac: from to to from.
-- rewrites-table: every row of `users` is written anew, and nobody else can write meanwhile
-- irreversible: rows without `users.name` keep the value that they were given
-- irreversible: rows without `users.email` keep the value that they were given

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

-- rebuild `users`: let `name` be NULL; let `email` be NULL
CREATE TABLE users_schemac_new (
  id INTEGER CONSTRAINT users_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  email TEXT CONSTRAINT "email is text" CHECK (instr(email, char(0)) = 0),
  CONSTRAINT users_email_key UNIQUE (email)
) STRICT;

INSERT INTO users_schemac_new (id, name, email)
  SELECT id, name, email
  FROM users;

DELETE FROM sqlite_sequence WHERE name = 'users_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'users_schemac_new', seq FROM sqlite_sequence WHERE name = 'users';

DROP TABLE users;

ALTER TABLE users_schemac_new RENAME TO users;

CREATE INDEX users_name_idx ON users (name) WHERE name IS NOT NULL;

COMMIT;

PRAGMA foreign_keys = ON;
