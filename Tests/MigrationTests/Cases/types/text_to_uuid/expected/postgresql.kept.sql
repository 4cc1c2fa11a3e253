-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `users` that share their id stop the migration
-- data-may-not-fit: rows of `posts` that refer to nothing by `posts_user_id_fkey` stop the migration
-- blocks-reads: `users` can be neither read nor written while its rows are copied
-- blocks-reads: `posts` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `users.id` as uuid from now on
-- data-may-not-fit: values of `users.id` that cannot be converted stop the migration
-- rewrites-table: every row of `users` is written anew for `id`
-- blocks-reads: `users` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `posts.user_id` as uuid from now on
-- data-may-not-fit: values of `posts.user_id` that cannot be converted stop the migration
-- rewrites-table: every row of `posts` is written anew for `user_id`
-- blocks-reads: `posts` can be neither read nor written while its rows are written anew
-- scans-table: every row of `posts` is read for `posts_user_id_fkey`
-- blocks-writes: `posts` and `users` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE CAST(CAST(id AS uuid) AS uuid) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users have no id'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT CAST(CAST(id AS uuid) AS uuid) AS id FROM users) AS users WHERE (id) IS NOT NULL GROUP BY (id) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users share their id, which users_pkey forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM posts WHERE CAST(CAST(user_id AS uuid) AS uuid) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of posts have no user_id'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(CAST(user_id AS uuid) AS uuid) AS child_1 FROM posts) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT CAST(CAST(id AS uuid) AS uuid) AS parent_1 FROM users) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of posts refer by user_id to no row of users'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_1a289c9d`
LOCK TABLE users, posts;

CREATE SCHEMA schemac_backup_1a289c9d;

CREATE TABLE schemac_backup_1a289c9d.users AS
  SELECT id, CAST(CAST(id AS uuid) AS uuid) AS schemac_new_id FROM users;

CREATE TABLE schemac_backup_1a289c9d.posts AS
  SELECT id, user_id, CAST(CAST(user_id AS uuid) AS uuid) AS schemac_new_user_id FROM posts;

-- drop the foreign key `posts_user_id_fkey` of `posts`
ALTER TABLE posts DROP CONSTRAINT posts_user_id_fkey;

-- change the type of `users.id` to uuid
ALTER TABLE users
  ALTER COLUMN id TYPE uuid USING CAST(id AS uuid),
  ALTER COLUMN id SET DEFAULT gen_random_uuid();

-- change the type of `posts.user_id` to uuid
ALTER TABLE posts ALTER COLUMN user_id TYPE uuid USING CAST(user_id AS uuid);

-- add the foreign key `posts_user_id_fkey` to `posts`
ALTER TABLE posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;

COMMIT;
