-- Made by schemac: from to to from.
-- deletes-data: the values of `state` of `posts` go with the column
-- deletes-data: the values of `score` of `posts` go with the column
-- deletes-data: the values of `seen` of `posts` go with the column

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

SELECT 'the schema does not know the ' || object.type || ' ' || object.name || ', which hangs on ' || touched.name
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('posts', '*[^a-z0-9_]posts[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('posts_account_id_idx', 'User Accounts_updated_at_on_update') AND (
    object.type IN ('index', 'trigger') AND object.tbl_name = touched.name COLLATE NOCASE
    OR object.type IN ('view', 'trigger') AND ' ' || lower(object.sql) || ' ' GLOB touched.pattern);

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the schema does not know objects that hang on tables that change" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT count(*)
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('posts', '*[^a-z0-9_]posts[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('posts_account_id_idx', 'User Accounts_updated_at_on_update') AND (
    object.type IN ('index', 'trigger') AND object.tbl_name = touched.name COLLATE NOCASE
    OR object.type IN ('view', 'trigger') AND ' ' || lower(object.sql) || ' ' GLOB touched.pattern);

DROP TABLE temp.schemac_guard;

-- drop the column `state` of `posts`
ALTER TABLE posts DROP COLUMN state;

-- drop the column `score` of `posts`
ALTER TABLE posts DROP COLUMN score;

-- drop the column `seen` of `posts`
ALTER TABLE posts DROP COLUMN seen;

COMMIT;

PRAGMA foreign_keys = ON;
