-- Made by schemac: from to to from.
-- deletes-data: the values of `files.code` are deleted
-- breaks-clients: clients that name the column `files.code` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the check `differ` of `files`
ALTER TABLE files DROP CONSTRAINT differ;

-- drop `code` of `files`
ALTER TABLE files DROP COLUMN code;

COMMIT;
