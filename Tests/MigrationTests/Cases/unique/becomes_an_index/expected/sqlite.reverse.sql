-- Made by schemac: from to to from.
-- rewrites-table: every row of `users` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `users` that are the same to `users_email_key` stop the migration
-- data-may-not-fit: rows of `users` that are the same to `users_phone_key` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('users', '*[^a-z0-9_]users[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('users_email_key') AND (
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
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT email FROM users) WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1)), 'rows of users share their email, which users_email_key forbids';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT phone FROM users) WHERE phone IS NOT NULL GROUP BY phone HAVING count(*) > 1)), 'rows of users share their phone, which users_phone_key forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of users share their email, which users_email_key forbids" CHECK (problem <> 'rows of users share their email, which users_email_key forbids' OR number = 0),
  CONSTRAINT "rows of users share their phone, which users_phone_key forbids" CHECK (problem <> 'rows of users share their phone, which users_phone_key forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `users`: drop the unique constraint `users_phone_key`; add the unique constraint `users_email_key`
CREATE TABLE users_schemac_new (
  id INTEGER CONSTRAINT users_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  email TEXT NOT NULL CONSTRAINT "email is text" CHECK (instr(email, char(0)) = 0),
  phone TEXT NOT NULL CONSTRAINT "phone is text" CHECK (instr(phone, char(0)) = 0),
  CONSTRAINT users_email_key UNIQUE (email)
) STRICT;

INSERT INTO users_schemac_new (id, email, phone)
  SELECT id, email, phone
  FROM users;

DELETE FROM sqlite_sequence WHERE name = 'users_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'users_schemac_new', seq FROM sqlite_sequence WHERE name = 'users';

DROP TABLE users;

ALTER TABLE users_schemac_new RENAME TO users;

CREATE UNIQUE INDEX users_phone_key ON users (phone);

COMMIT;

PRAGMA foreign_keys = ON;
