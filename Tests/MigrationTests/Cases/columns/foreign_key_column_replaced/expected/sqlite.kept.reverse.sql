-- Made by schemac: from to to from.
-- rewrites-table: every row of `posts` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `posts.user_id` are deleted
-- data-may-not-fit: rows of `posts` that refer to nothing by `posts_user_name_fkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('posts', '*[^a-z0-9_]posts[^a-z0-9_]*'))
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

CREATE TEMP TABLE schemac_violations AS
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('posts')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_56dec27c_posts WHERE schemac_backup_56dec27c_posts."id" = +posts.id) THEN (SELECT schemac_backup_56dec27c_posts."user_name" FROM schemac_backup_56dec27c_posts WHERE schemac_backup_56dec27c_posts."id" = +posts.id) ELSE NULL END AS user_name FROM posts) WHERE user_name IS NULL), 'rows of posts would have no user_name';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_56dec27c_posts WHERE schemac_backup_56dec27c_posts."id" = +posts.id) THEN (SELECT schemac_backup_56dec27c_posts."user_name" FROM schemac_backup_56dec27c_posts WHERE schemac_backup_56dec27c_posts."id" = +posts.id) ELSE NULL END AS user_name FROM posts) WHERE user_name IS NOT NULL AND user_name NOT IN (SELECT name FROM users WHERE name IS NOT NULL)), 'rows of posts refer by user_name to no row of users';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of posts would have no user_name" CHECK (problem <> 'rows of posts would have no user_name' OR number = 0),
  CONSTRAINT "rows of posts refer by user_name to no row of users" CHECK (problem <> 'rows of posts refer by user_name to no row of users' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `posts`: drop `user_id`; add `user_name`; drop the foreign key `posts_user_id_fkey`; add the foreign key `posts_user_name_fkey`
CREATE TABLE posts_schemac_new (
  id INT NOT NULL,
  user_name TEXT NOT NULL CONSTRAINT "user_name is text" CHECK (instr(user_name, char(0)) = 0),
  CONSTRAINT posts_pkey PRIMARY KEY (id),
  CONSTRAINT posts_user_name_fkey FOREIGN KEY (user_name) REFERENCES users (name) ON DELETE CASCADE
) STRICT;

INSERT INTO posts_schemac_new (id, user_name)
  SELECT id, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_56dec27c_posts WHERE schemac_backup_56dec27c_posts."id" = +posts.id) THEN (SELECT schemac_backup_56dec27c_posts."user_name" FROM schemac_backup_56dec27c_posts WHERE schemac_backup_56dec27c_posts."id" = +posts.id) ELSE NULL END
  FROM posts;

DROP TABLE posts;

ALTER TABLE posts_schemac_new RENAME TO posts;

-- drop what was kept in `schemac_backup_56dec27c_posts`
DROP TABLE schemac_backup_56dec27c_posts;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('posts')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
