-- Made by schemac: from from to to.
-- rewrites-table: every row of `users` is written anew for `id`
-- blocks-reads: `users` can be neither read nor written while its rows are written anew
-- builds-index: the index behind `users_email_key` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- builds-index: the index behind `users_pkey` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- scans-table: every row of `posts` is read for `posts_user_email_fkey`
-- blocks-writes: `posts` and `users` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `posts_user_email_fkey` of `posts`
ALTER TABLE posts DROP CONSTRAINT posts_user_email_fkey;

-- drop the primary key `users_pkey` of `users`
ALTER TABLE users DROP CONSTRAINT users_pkey;

-- add the column `id` to `users`
ALTER TABLE users ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY NOT NULL;

-- add the unique constraint `users_email_key` to `users`
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);

-- add the primary key `users_pkey` to `users`
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id);

-- add the foreign key `posts_user_email_fkey` to `posts`
ALTER TABLE posts ADD CONSTRAINT posts_user_email_fkey FOREIGN KEY (user_email) REFERENCES users (email) ON DELETE CASCADE;

COMMIT;
