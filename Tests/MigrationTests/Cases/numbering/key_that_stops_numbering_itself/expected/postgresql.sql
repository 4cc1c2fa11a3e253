-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- change what `id` of `users` says of new rows
ALTER TABLE users ALTER COLUMN id DROP IDENTITY;

COMMIT;
