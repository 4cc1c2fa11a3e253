-- Made by schemac: from from to to.
-- deletes-data: the rows of `logs` are deleted
-- breaks-clients: clients that name `logs` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `logs`
DROP TABLE logs;

COMMIT;
