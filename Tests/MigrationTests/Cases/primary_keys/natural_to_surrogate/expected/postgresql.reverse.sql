-- Made by schemac: from to to from.
-- deletes-data: the values of `users.id` are deleted
-- breaks-clients: clients that name the column `users.id` fail from now on
-- builds-index: the index behind `users_pkey` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- scans-table: every row of `posts` is read for `posts_user_email_fkey`
-- blocks-writes: `posts` and `users` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `posts_user_email_fkey` of `posts`
ALTER TABLE posts DROP CONSTRAINT posts_user_email_fkey;

-- drop the unique constraint `users_email_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_email_key;

-- drop the primary key `users_pkey` of `users`
ALTER TABLE users DROP CONSTRAINT users_pkey;

-- drop `id` of `users`
ALTER TABLE users DROP COLUMN id;

-- add the primary key `users_pkey` to `users`
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (email);

-- add the foreign key `posts_user_email_fkey` to `posts`
ALTER TABLE posts ADD CONSTRAINT posts_user_email_fkey FOREIGN KEY (user_email) REFERENCES users (email) ON DELETE CASCADE;

COMMIT;
