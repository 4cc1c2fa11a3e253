-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- let nothing number `id` of `a`
ALTER TABLE a ALTER COLUMN id DROP IDENTITY;

COMMIT;
