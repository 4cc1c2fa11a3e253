-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- drop the check `every_x_check` of `every`
ALTER TABLE every DROP CONSTRAINT every_x_check;

COMMIT;
