-- Made by schemac: from from to to.
-- deletes-data: `posts` is dropped with all its rows
-- deletes-data: the values of `name` of `users` go with the column

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

SELECT 'the schema does not know the ' || object.type || ' ' || object.name || ', which hangs on ' || touched.name
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('posts', '*[^a-z0-9_]posts[^a-z0-9_]*'), ('users', '*[^a-z0-9_]users[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN () AND (
    object.type IN ('index', 'trigger') AND object.tbl_name = touched.name COLLATE NOCASE
    OR object.type IN ('view', 'trigger') AND ' ' || lower(object.sql) || ' ' GLOB touched.pattern);

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the schema does not know objects that hang on tables that change" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT count(*)
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('posts', '*[^a-z0-9_]posts[^a-z0-9_]*'), ('users', '*[^a-z0-9_]users[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN () AND (
    object.type IN ('index', 'trigger') AND object.tbl_name = touched.name COLLATE NOCASE
    OR object.type IN ('view', 'trigger') AND ' ' || lower(object.sql) || ' ' GLOB touched.pattern);

DROP TABLE temp.schemac_guard;

-- drop the table `posts`
DROP TABLE posts;

-- drop the column `name` of `users`
ALTER TABLE users DROP COLUMN name;

-- add the column `full_name` to `users`
ALTER TABLE users ADD COLUMN full_name TEXT NOT NULL DEFAULT '' CONSTRAINT "full_name is text" CHECK (instr(full_name, char(0)) = 0);

-- create the table `articles`
CREATE TABLE articles (
  id INT NOT NULL,
  body TEXT NOT NULL CONSTRAINT "body is text" CHECK (instr(body, char(0)) = 0),
  created_at TEXT NOT NULL CONSTRAINT "created_at is timestamptz" CHECK (created_at >= '0001' AND created_at IS datetime(substr(created_at, 1, 19) || 'Z', '+0 days') || substr(created_at, 20) AND (substr(created_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(created_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND created_at NOT GLOB '*000')),
  CONSTRAINT articles_pkey PRIMARY KEY (id)
) STRICT;

COMMIT;

PRAGMA foreign_keys = ON;
