-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- let `email` of `users` be NULL
ALTER TABLE users ALTER COLUMN email DROP NOT NULL;

COMMIT;
