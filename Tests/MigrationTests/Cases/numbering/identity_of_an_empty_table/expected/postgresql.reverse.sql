-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- let nothing number `id` of `tickets`
ALTER TABLE tickets ALTER COLUMN id DROP IDENTITY;

COMMIT;
