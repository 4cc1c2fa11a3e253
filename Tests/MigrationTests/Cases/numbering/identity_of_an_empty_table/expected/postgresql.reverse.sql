-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- change what `id` of `tickets` says of new rows
ALTER TABLE tickets ALTER COLUMN id DROP IDENTITY;

COMMIT;
