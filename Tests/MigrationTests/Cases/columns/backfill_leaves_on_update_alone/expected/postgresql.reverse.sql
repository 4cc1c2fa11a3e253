-- Made by schemac: from to to from.
-- deletes-data: the values of `notes.size` are deleted
-- breaks-clients: clients that name the column `notes.size` fail from now on
-- irreversible: rows without `notes.body` keep the value that they were given

SET lock_timeout = '10s';

BEGIN;

-- let `body` of `notes` be NULL
ALTER TABLE notes ALTER COLUMN body DROP NOT NULL;

-- drop `size` of `notes`
ALTER TABLE notes DROP COLUMN size;

COMMIT;
