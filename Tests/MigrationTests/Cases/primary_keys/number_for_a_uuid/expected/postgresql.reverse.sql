-- Made by schemac: from to to from.
-- deletes-data: the values of `users.number` are deleted
-- breaks-clients: clients that name the column `users.number` fail from now on
-- breaks-clients: clients that name the column `old_id` of `users` fail from now on
-- builds-index: the index behind `users_pkey` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- scans-table: every row of `posts` is read for `posts_user_id_fkey`
-- blocks-writes: `posts` and `users` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `posts_user_id_fkey` of `posts`
ALTER TABLE posts DROP CONSTRAINT posts_user_id_fkey;

-- drop the unique constraint `users_old_id_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_old_id_key;

-- drop the primary key `users_pkey` of `users`
ALTER TABLE users DROP CONSTRAINT users_pkey;

-- rename the column `old_id` of `users` to `id`
ALTER TABLE users RENAME COLUMN old_id TO id;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE users RENAME CONSTRAINT users_old_id_not_null TO users_id_not_null;
  END IF;
END';

-- drop `number` of `users`
ALTER TABLE users DROP COLUMN number;

-- add the primary key `users_pkey` to `users`
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id);

-- add the foreign key `posts_user_id_fkey` to `posts`
ALTER TABLE posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;

COMMIT;
