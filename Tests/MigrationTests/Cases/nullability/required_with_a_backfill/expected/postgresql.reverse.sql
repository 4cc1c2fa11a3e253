-- Made by schemac: from to to from.
-- irreversible: rows without `users.name` keep the value that they were given
-- irreversible: rows without `users.email` keep the value that they were given

SET lock_timeout = '10s';

BEGIN;

-- let `name`, `email` of `users` be NULL
ALTER TABLE users ALTER COLUMN name DROP NOT NULL, ALTER COLUMN email DROP NOT NULL;

COMMIT;
