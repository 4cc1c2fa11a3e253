-- Made by schemac: from to to from.
-- drops-index: queries that use the index `users_email_key` get slower
-- builds-index: the index behind `users_email_key` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- builds-index: the index `users_phone_key` is built over every row
-- blocks-writes: `users` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `users_email_key`
DROP INDEX users_email_key;

-- drop the unique constraint `users_phone_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_phone_key;

-- add the unique constraint `users_email_key` to `users`
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);

-- create the index `users_phone_key` on `users`
CREATE UNIQUE INDEX users_phone_key ON users (phone);

COMMIT;
