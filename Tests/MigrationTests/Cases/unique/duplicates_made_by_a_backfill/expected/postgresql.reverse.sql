-- Made by schemac: from to to from.
-- deletes-data: the values of `users.slug` are deleted
-- breaks-clients: clients that name the column `users.slug` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the unique constraint `users_slug_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_slug_key;

-- drop `slug` of `users`
ALTER TABLE users DROP COLUMN slug;

COMMIT;
