-- Made by schemac: from from to to.
-- deletes-data: the rows of `posts` are deleted
-- deletes-data: the values of `users.name` are deleted

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('posts', '*[^a-z0-9_]posts[^a-z0-9_]*'), ('users', '*[^a-z0-9_]users[^a-z0-9_]*'))
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
