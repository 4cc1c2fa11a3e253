-- Made by schemac: from to to from.
-- deletes-data: the values of `events.size` are deleted
-- breaks-clients: clients that name the column `events.size` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `size` of `events`
ALTER TABLE events DROP COLUMN size;

COMMIT;
