-- Made by schemac: from to to from.
-- deletes-data: the values of `notes.data` are deleted
-- breaks-clients: clients that name the column `notes.data` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `data` of `notes`
ALTER TABLE notes DROP COLUMN data;

COMMIT;
