-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- in `t`, change how `id` is numbered
ALTER TABLE t ALTER COLUMN id DROP IDENTITY;

COMMIT;
