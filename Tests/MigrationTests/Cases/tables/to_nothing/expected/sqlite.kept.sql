-- Made by schemac: from from to to.

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('users', '*[^a-z0-9_]users[^a-z0-9_]*'), ('posts', '*[^a-z0-9_]posts[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('posts_updated_at_on_update') AND (
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

-- keep the rows of `users` in `schemac_backup_9407b5ce_users`, and drop the table
CREATE TABLE schemac_backup_9407b5ce_users ("id", "role", "boss_id");

INSERT INTO schemac_backup_9407b5ce_users
  SELECT id, role, boss_id FROM users;

DELETE FROM sqlite_sequence WHERE name = 'schemac_backup_9407b5ce_users';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'schemac_backup_9407b5ce_users', seq FROM sqlite_sequence WHERE name = 'users';

DROP TABLE users;

-- keep the rows of `posts` in `schemac_backup_9407b5ce_posts`, and drop the table
CREATE TABLE schemac_backup_9407b5ce_posts ("id", "user_id", "updated_at");

INSERT INTO schemac_backup_9407b5ce_posts
  SELECT id, user_id, updated_at FROM posts;

DELETE FROM sqlite_sequence WHERE name = 'schemac_backup_9407b5ce_posts';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'schemac_backup_9407b5ce_posts', seq FROM sqlite_sequence WHERE name = 'posts';

DROP TABLE posts;

COMMIT;

PRAGMA foreign_keys = ON;
