-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `people.key` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `key` of `people`
ALTER TABLE people DROP COLUMN key;

COMMIT;
