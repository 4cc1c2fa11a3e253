-- Made by schemac: from to to from.
-- deletes-data: the rows of `articles` are deleted
-- rewrites-table: every row of `users` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `users.full_name` are deleted
-- irreversible: the values of `name` of `users` are gone: rows stop the migration, as it cannot be NULL
-- irreversible: the rows that `posts` held are lost: it comes back empty

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('articles', '*[^a-z0-9_]articles[^a-z0-9_]*'), ('users', '*[^a-z0-9_]users[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT NULL AS name FROM users) WHERE name IS NULL), 'rows of users would have no name';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of users would have no name" CHECK (problem <> 'rows of users would have no name' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- drop the table `articles`
DROP TABLE articles;

-- rebuild `users`: drop `full_name`; add `name`
CREATE TABLE users_schemac_new (
  id INT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  email TEXT CONSTRAINT "email is text" CHECK (instr(email, char(0)) = 0),
  mail TEXT NOT NULL CONSTRAINT "mail is text" CHECK (instr(mail, char(0)) = 0),
  CONSTRAINT users_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO users_schemac_new (id, name, email, mail)
  SELECT id, NULL, email, mail
  FROM users;

DROP TABLE users;

ALTER TABLE users_schemac_new RENAME TO users;

-- create the table `posts`
CREATE TABLE posts (
  id INT NOT NULL,
  body TEXT NOT NULL CONSTRAINT "body is text" CHECK (instr(body, char(0)) = 0),
  created_at TEXT NOT NULL CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  CONSTRAINT posts_pkey PRIMARY KEY (id)
) STRICT;

COMMIT;

PRAGMA foreign_keys = ON;
