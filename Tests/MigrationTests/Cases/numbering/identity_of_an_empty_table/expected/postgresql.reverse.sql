-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- in `tickets`, change how `id` is numbered
ALTER TABLE tickets ALTER COLUMN id DROP IDENTITY;

COMMIT;
