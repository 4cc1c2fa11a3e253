-- Made by schemac: from to to from.
-- deletes-data: the values of `users.handle` are deleted
-- breaks-clients: clients that name the column `users.handle` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `posts_author_fkey` of `posts`
ALTER TABLE posts DROP CONSTRAINT posts_author_fkey;

-- drop the unique constraint `users_handle_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_handle_key;

-- drop `handle` of `users`
ALTER TABLE users DROP COLUMN handle;

COMMIT;
