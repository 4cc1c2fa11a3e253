-- Made by schemac: from from to to.
-- rewrites-table: every row of `posts` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `posts` that refer to nothing by `posts_user_id_fkey` stop the migration

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
  SELECT (SELECT count(*) FROM (SELECT (length(user_name)) AS user_id FROM posts) WHERE user_id IS NULL), 'rows of posts get no user_id';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (length(user_name)) AS user_id FROM posts) WHERE typeof(user_id) NOT IN ('integer', 'null')), 'rows of posts get a user_id that is no bigint';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (length(user_name)) AS user_id FROM posts) WHERE user_id IS NOT NULL AND user_id NOT IN (SELECT id FROM users WHERE id IS NOT NULL)), 'rows of posts refer by user_id to no row of users';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of posts get no user_id" CHECK (problem <> 'rows of posts get no user_id' OR number = 0),
  CONSTRAINT "rows of posts get a user_id that is no bigint" CHECK (problem <> 'rows of posts get a user_id that is no bigint' OR number = 0),
  CONSTRAINT "rows of posts refer by user_id to no row of users" CHECK (problem <> 'rows of posts refer by user_id to no row of users' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `posts`: add `user_id`; drop `user_name`; add the foreign key `posts_user_id_fkey`; drop the foreign key `posts_user_name_fkey`; keep what goes in `schemac_backup_56dec27c_posts`
CREATE TABLE posts_schemac_new (
  id INT NOT NULL,
  user_id INTEGER NOT NULL,
  CONSTRAINT posts_pkey PRIMARY KEY (id),
  CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

INSERT INTO posts_schemac_new (id, user_id)
  SELECT id, (length(user_name))
  FROM posts;

CREATE TABLE schemac_backup_56dec27c_posts ("id", "user_name", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_56dec27c_posts ("id", "user_name")
  SELECT old.id, old.user_name
  FROM posts AS old;

DROP TABLE posts;

ALTER TABLE posts_schemac_new RENAME TO posts;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('posts')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
