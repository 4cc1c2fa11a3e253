-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- drop the primary key `settings_pkey` of `settings`
ALTER TABLE settings DROP CONSTRAINT settings_pkey;

-- let `name` of `settings` be NULL
ALTER TABLE settings ALTER COLUMN name DROP NOT NULL;

COMMIT;
