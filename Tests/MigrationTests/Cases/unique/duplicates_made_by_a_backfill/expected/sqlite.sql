-- Made by schemac: from from to to.
-- rewrites-table: every row of `users` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `users` that are the same to `users_slug_key` stop the migration

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
  SELECT (SELECT count(*) FROM (SELECT (lower(name)) AS slug FROM users) WHERE slug IS NULL), 'rows of users get no slug';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (lower(name)) AS slug FROM users) WHERE NOT (instr(slug, char(0)) = 0) OR typeof(slug) NOT IN ('text', 'null')), 'rows of users get a slug that is no text';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT (lower(name)) AS slug FROM users) WHERE slug IS NOT NULL GROUP BY slug HAVING count(*) > 1)), 'rows of users share their slug, which users_slug_key forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of users get no slug" CHECK (problem <> 'rows of users get no slug' OR number = 0),
  CONSTRAINT "rows of users get a slug that is no text" CHECK (problem <> 'rows of users get a slug that is no text' OR number = 0),
  CONSTRAINT "rows of users share their slug, which users_slug_key forbids" CHECK (problem <> 'rows of users share their slug, which users_slug_key forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `users`: add `slug`; add the unique constraint `users_slug_key`
CREATE TABLE users_schemac_new (
  id INTEGER CONSTRAINT users_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  slug TEXT NOT NULL CONSTRAINT "slug is text" CHECK (instr(slug, char(0)) = 0),
  CONSTRAINT users_slug_key UNIQUE (slug)
) STRICT;

INSERT INTO users_schemac_new (id, name, slug)
  SELECT id, name, (lower(name))
  FROM users;

DELETE FROM sqlite_sequence WHERE name = 'users_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'users_schemac_new', seq FROM sqlite_sequence WHERE name = 'users';

DROP TABLE users;

ALTER TABLE users_schemac_new RENAME TO users;

COMMIT;

PRAGMA foreign_keys = ON;
