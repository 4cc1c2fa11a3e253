-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- add the column `at` to `events`
ALTER TABLE events ADD COLUMN at timestamptz;

COMMIT;
