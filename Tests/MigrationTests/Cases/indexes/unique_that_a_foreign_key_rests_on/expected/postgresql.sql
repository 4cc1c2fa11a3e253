-- Made by schemac: from from to to.
-- builds-index: the index `users_email` is built over every row
-- blocks-writes: `users` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `posts_user_email_fkey` of `posts`
ALTER TABLE posts DROP CONSTRAINT posts_user_email_fkey;

-- drop the index `users_email`
DROP INDEX users_email;

-- create the index `users_email` on `users`
CREATE UNIQUE INDEX users_email ON users (email, id);

COMMIT;
