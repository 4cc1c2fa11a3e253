-- Made by schemac: from to to from.
-- irreversible: what `users.id` held is lost
-- irreversible: what `posts.user_id` held is lost
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

-- add the foreign key `posts_user_id_fkey` to `posts`
ALTER TABLE posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;

COMMIT;
