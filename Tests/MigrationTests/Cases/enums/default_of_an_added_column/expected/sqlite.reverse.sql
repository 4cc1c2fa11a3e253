-- Made by schemac: from to to from.
-- rewrites-table: every row of `users` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `users.second` are deleted
-- deletes-data: the values of `users.third` are deleted
-- data-may-not-fit: rows of `users` whose `first` is removed (owner) stop the migration

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
  SELECT (SELECT count(*) FROM users WHERE "first" IN ('owner')), 'rows of users have a first that is removed: owner';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of users have a first that is removed: owner" CHECK (problem <> 'rows of users have a first that is removed: owner' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `users`: drop `second`; drop `third`; other values of `first`
CREATE TABLE users_schemac_new (
  id INT NOT NULL,
  "first" TEXT NOT NULL DEFAULT 'member' CONSTRAINT "first is role" CHECK ("first" IN ('admin', 'member')),
  CONSTRAINT users_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO users_schemac_new (id, "first")
  SELECT id, "first"
  FROM users;

DROP TABLE users;

ALTER TABLE users_schemac_new RENAME TO users;

COMMIT;

PRAGMA foreign_keys = ON;
