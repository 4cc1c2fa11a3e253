-- Made by schemac: from to to from.
-- deletes-data: the values of `posts.user_id` are deleted
-- breaks-clients: clients that name the column `posts.user_id` fail from now on
-- data-may-not-fit: rows of `posts` that nothing was kept of stop the way back
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM posts AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_435e45e0.posts AS kept WHERE present.id = kept.id)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of posts would have no user_name'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `posts_user_id_fkey` of `posts`
ALTER TABLE posts DROP CONSTRAINT posts_user_id_fkey;

-- add the column `user_name` to `posts`
ALTER TABLE posts ADD COLUMN user_name text;

-- put `user_name` of `posts` back
UPDATE posts AS present
  SET user_name = kept.user_name
  FROM schemac_backup_435e45e0.posts AS kept
  WHERE present.id = kept.id;

-- in `posts`, let `user_name` be what it says
ALTER TABLE posts ALTER COLUMN user_name SET NOT NULL;

-- drop `user_id` of `posts`
ALTER TABLE posts DROP COLUMN user_id;

-- add the foreign key `posts_user_name_fkey` to `posts`
ALTER TABLE posts ADD CONSTRAINT posts_user_name_fkey FOREIGN KEY (user_name) REFERENCES users (name) ON DELETE CASCADE;

-- drop the schema `schemac_backup_435e45e0`, whose rows are back
DROP TABLE schemac_backup_435e45e0.posts;

DROP SCHEMA schemac_backup_435e45e0;

COMMIT;
