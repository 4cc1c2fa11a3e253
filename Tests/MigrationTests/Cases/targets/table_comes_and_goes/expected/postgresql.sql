-- Made by schemac: from from to to.
-- deletes-data: the rows of `there` are deleted
-- breaks-clients: clients that name `there` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `there`
DROP TABLE there;

COMMIT;
