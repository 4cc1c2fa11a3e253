-- Made by schemac: from to to from.
-- deletes-data: the values of `posts.user_id` are deleted
-- breaks-clients: clients that name the column `posts.user_id` fail from now on
-- data-may-not-fit: rows of `posts` that nothing was kept of stop the way back
-- data-may-not-fit: rows of `posts` that refer to nothing by `posts_user_name_fkey` stop the migration
-- irreversible: what `posts.user_name` held is lost
-- scans-table: every row of `posts` is read
-- blocks-reads: `posts` can be neither read nor written while its rows are read
-- scans-table: every row of `posts` is read for `posts_user_name_fkey`
-- blocks-writes: `posts` and `users` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM posts) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of posts would have no user_name'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(NULL AS text) AS child_1 FROM posts) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT name AS parent_1 FROM users) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of posts refer by user_name to no row of users'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `posts_user_id_fkey` of `posts`
ALTER TABLE posts DROP CONSTRAINT posts_user_id_fkey;

-- add the column `user_name` to `posts`
ALTER TABLE posts ADD COLUMN user_name text;

-- in `posts`, let `user_name` be what it says
ALTER TABLE posts ALTER COLUMN user_name SET NOT NULL;

-- drop `user_id` of `posts`
ALTER TABLE posts DROP COLUMN user_id;

-- add the foreign key `posts_user_name_fkey` to `posts`
ALTER TABLE posts ADD CONSTRAINT posts_user_name_fkey FOREIGN KEY (user_name) REFERENCES users (name) ON DELETE CASCADE;

COMMIT;
