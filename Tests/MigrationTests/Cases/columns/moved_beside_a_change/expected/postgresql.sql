-- Made by schemac: from from to to.
-- deletes-data: the values of `points.z` are deleted
-- breaks-clients: clients that name the column `points.z` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `z` of `points`
ALTER TABLE points DROP COLUMN z;

COMMIT;
