-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- change what `email` of `users` says of new rows
ALTER TABLE users ALTER COLUMN email DROP NOT NULL;

COMMIT;
