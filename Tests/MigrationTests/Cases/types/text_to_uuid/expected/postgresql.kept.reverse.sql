-- Made by schemac: from to to from.
-- breaks-clients: clients get `users.id` as text from now on
-- rewrites-table: every row of `users` is written anew for `id`
-- blocks-reads: `users` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `posts.user_id` as text from now on
-- rewrites-table: every row of `posts` is written anew for `user_id`
-- blocks-reads: `posts` can be neither read nor written while its rows are written anew
-- scans-table: every row of `posts` is read for `posts_user_id_fkey`
-- blocks-writes: `posts` and `users` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `posts_user_id_fkey` of `posts`
ALTER TABLE posts DROP CONSTRAINT posts_user_id_fkey;

-- change the type of `users.id` to text
ALTER TABLE users
  ALTER COLUMN id DROP DEFAULT,
  ALTER COLUMN id TYPE text;

-- change the type of `posts.user_id` to text
ALTER TABLE posts ALTER COLUMN user_id TYPE text;

-- put `id` of `users` back
UPDATE users AS present
  SET id = CASE WHEN present.id IS NOT DISTINCT FROM CAST(kept.schemac_new_id AS text) THEN kept.id ELSE present.id END
  FROM schemac_backup_1a289c9d.users AS kept
  WHERE present.id = CAST(kept.schemac_new_id AS text);

-- put `user_id` of `posts` back
UPDATE posts AS present
  SET user_id = CASE WHEN present.user_id IS NOT DISTINCT FROM CAST(kept.schemac_new_user_id AS text) THEN kept.user_id ELSE present.user_id END
  FROM schemac_backup_1a289c9d.posts AS kept
  WHERE present.id = kept.id;

-- add the foreign key `posts_user_id_fkey` to `posts`
ALTER TABLE posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;

-- drop the schema `schemac_backup_1a289c9d`, whose rows are back
DROP TABLE schemac_backup_1a289c9d.users, schemac_backup_1a289c9d.posts;

DROP SCHEMA schemac_backup_1a289c9d;

COMMIT;
