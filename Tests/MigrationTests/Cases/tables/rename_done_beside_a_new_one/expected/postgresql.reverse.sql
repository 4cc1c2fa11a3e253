-- Made by schemac: from to to from.
-- deletes-data: the values of `events.at` are deleted
-- breaks-clients: clients that name the column `events.at` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `at` of `events`
ALTER TABLE events DROP COLUMN at;

COMMIT;
