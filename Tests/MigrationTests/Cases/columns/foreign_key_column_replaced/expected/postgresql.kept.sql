-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `posts.user_name` fail from now on
-- data-may-not-fit: rows of `posts` for which `backfill` gives nothing stop the migration
-- data-may-not-fit: rows of `posts` that refer to nothing by `posts_user_id_fkey` stop the migration
-- blocks-reads: `posts` can be neither read nor written while its rows are copied
-- rewrites-table: rows of `posts` are written anew in one statement
-- scans-table: every row of `posts` is read
-- blocks-reads: `posts` can be neither read nor written while its rows are read
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM posts WHERE CAST(length(user_name) AS bigint) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of posts get no user_id'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(length(user_name) AS bigint) AS child_1 FROM posts) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT id AS parent_1 FROM users) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of posts refer by user_id to no row of users'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_435e45e0`
LOCK TABLE posts;

CREATE SCHEMA schemac_backup_435e45e0;

CREATE TABLE schemac_backup_435e45e0.posts AS
  SELECT id, user_name FROM posts;

-- drop the foreign key `posts_user_name_fkey` of `posts`
ALTER TABLE posts DROP CONSTRAINT posts_user_name_fkey;

-- add the column `user_id` to `posts`
ALTER TABLE posts ADD COLUMN user_id bigint;

-- give the rows of `posts` their `user_id`
UPDATE posts
  SET user_id = length(user_name);

-- in `posts`, let `user_id` be what it says
ALTER TABLE posts ALTER COLUMN user_id SET NOT NULL;

-- drop `user_name` of `posts`
ALTER TABLE posts DROP COLUMN user_name;

-- add the foreign key `posts_user_id_fkey` to `posts`
ALTER TABLE posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;

COMMIT;
