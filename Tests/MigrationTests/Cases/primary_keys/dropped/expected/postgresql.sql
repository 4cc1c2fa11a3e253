-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- drop the primary key `logs_pkey` of `logs`
ALTER TABLE logs DROP CONSTRAINT logs_pkey;

-- let nothing number `id` of `logs`
ALTER TABLE logs ALTER COLUMN id DROP IDENTITY;

COMMIT;
