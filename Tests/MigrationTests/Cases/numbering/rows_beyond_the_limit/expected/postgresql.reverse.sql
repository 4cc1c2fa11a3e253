-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- in `a`, change how `id` is numbered
ALTER TABLE a ALTER COLUMN id DROP IDENTITY;

COMMIT;
