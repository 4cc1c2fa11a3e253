-- Made by schemac: from to to from.
-- builds-index: the index behind `users_a_key` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the unique constraint `users_a_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_a_key;

-- add the unique constraint `users_a_key` to `users`
ALTER TABLE users ADD CONSTRAINT users_a_key UNIQUE (a);

COMMIT;
