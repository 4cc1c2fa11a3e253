-- Made by schemac: from to to from.
-- deletes-data: the values of `devices.token` are deleted
-- breaks-clients: clients that name the column `devices.token` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the unique constraint `devices_token_key` of `devices`
ALTER TABLE devices DROP CONSTRAINT devices_token_key;

-- drop `token` of `devices`
ALTER TABLE devices DROP COLUMN token;

COMMIT;
