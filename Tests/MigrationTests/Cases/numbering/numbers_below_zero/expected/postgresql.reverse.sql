-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- let nothing number `id` of `t`
ALTER TABLE t ALTER COLUMN id DROP IDENTITY;

COMMIT;
