-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- drop the primary key `logs_pkey` of `logs`
ALTER TABLE logs DROP CONSTRAINT logs_pkey;

-- in `logs`, change how `id` is numbered
ALTER TABLE logs ALTER COLUMN id DROP IDENTITY;

COMMIT;
