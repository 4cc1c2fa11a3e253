-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `id` of `users` fail from now on
-- rewrites-table: every row of `users` is written anew for `number`
-- blocks-reads: `users` can be neither read nor written while its rows are written anew
-- builds-index: the index behind `users_old_id_key` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- builds-index: the index behind `users_pkey` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- scans-table: every row of `posts` is read for `posts_user_id_fkey`
-- blocks-writes: `posts` and `users` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `posts_user_id_fkey` of `posts`
ALTER TABLE posts DROP CONSTRAINT posts_user_id_fkey;

-- drop the primary key `users_pkey` of `users`
ALTER TABLE users DROP CONSTRAINT users_pkey;

-- rename the column `id` of `users` to `old_id`
ALTER TABLE users RENAME COLUMN id TO old_id;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE users RENAME CONSTRAINT users_id_not_null TO users_old_id_not_null;
  END IF;
END';

-- add the column `number` to `users`
ALTER TABLE users ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY NOT NULL;

-- add the unique constraint `users_old_id_key` to `users`
ALTER TABLE users ADD CONSTRAINT users_old_id_key UNIQUE (old_id);

-- add the primary key `users_pkey` to `users`
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (number);

-- add the foreign key `posts_user_id_fkey` to `posts`
ALTER TABLE posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (old_id) ON DELETE CASCADE;

COMMIT;
