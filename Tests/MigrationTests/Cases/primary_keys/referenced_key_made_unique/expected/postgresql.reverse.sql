-- Made by schemac: from to to from.
-- builds-index: the index behind `users_email_key` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- builds-index: the index behind `users_pkey` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- scans-table: every row of `posts` is read for `posts_user_id_fkey`
-- blocks-writes: `posts` and `users` cannot be written while the rows are read
-- scans-table: every row of `posts` is read for `posts_user_email_fkey`
-- blocks-writes: `posts` and `users` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `posts_user_id_fkey` of `posts`
ALTER TABLE posts DROP CONSTRAINT posts_user_id_fkey;

-- drop the foreign key `posts_user_email_fkey` of `posts`
ALTER TABLE posts DROP CONSTRAINT posts_user_email_fkey;

-- drop the unique constraint `users_id_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_id_key;

-- drop the primary key `users_pkey` of `users`
ALTER TABLE users DROP CONSTRAINT users_pkey;

-- add the unique constraint `users_email_key` to `users`
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);

-- add the primary key `users_pkey` to `users`
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id);

-- add the foreign key `posts_user_id_fkey` to `posts`
ALTER TABLE posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;

-- add the foreign key `posts_user_email_fkey` to `posts`
ALTER TABLE posts ADD CONSTRAINT posts_user_email_fkey FOREIGN KEY (user_email) REFERENCES users (email) ON DELETE CASCADE;

COMMIT;
