-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- change what `id` of `t` says of new rows
ALTER TABLE t ALTER COLUMN id DROP IDENTITY;

COMMIT;
