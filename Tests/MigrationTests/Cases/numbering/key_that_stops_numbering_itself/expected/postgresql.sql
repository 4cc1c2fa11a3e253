-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- let nothing number `id` of `users`
ALTER TABLE users ALTER COLUMN id DROP IDENTITY;

COMMIT;
