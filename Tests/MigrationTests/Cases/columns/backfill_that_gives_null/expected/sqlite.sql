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
  SELECT (SELECT count(*) FROM (SELECT ("first" || ' ' || "last") AS name FROM users) WHERE name IS NULL), 'rows of users get no name';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT ("first" || ' ' || "last") AS name FROM users) WHERE NOT (instr(name, char(0)) = 0) OR typeof(name) NOT IN ('text', 'null')), 'rows of users get a name that is no text';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of users get no name" CHECK (problem <> 'rows of users get no name' OR number = 0),
  CONSTRAINT "rows of users get a name that is no text" CHECK (problem <> 'rows of users get a name that is no text' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `users`: add `name`
CREATE TABLE users_schemac_new (
  id INTEGER CONSTRAINT users_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  "first" TEXT CONSTRAINT "first is text" CHECK (instr("first", char(0)) = 0),
  "last" TEXT CONSTRAINT "last is text" CHECK (instr("last", char(0)) = 0),
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0)
) STRICT;

INSERT INTO users_schemac_new (id, "first", "last", name)
  SELECT id, "first", "last", ("first" || ' ' || "last")
  FROM users;

DELETE FROM sqlite_sequence WHERE name = 'users_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'users_schemac_new', seq FROM sqlite_sequence WHERE name = 'users';

DROP TABLE users;

ALTER TABLE users_schemac_new RENAME TO users;

COMMIT;

PRAGMA foreign_keys = ON;
