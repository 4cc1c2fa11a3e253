-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- in `users`, change how `id` is numbered
ALTER TABLE users ALTER COLUMN id DROP IDENTITY;

COMMIT;
