-- Made by schemac: from to to from.
-- deletes-data: the values of `people.age` are deleted
-- breaks-clients: clients that name the column `people.age` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `age` of `people`
ALTER TABLE people DROP COLUMN age;

COMMIT;
