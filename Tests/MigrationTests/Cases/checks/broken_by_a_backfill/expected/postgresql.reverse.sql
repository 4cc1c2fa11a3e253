-- Made by schemac: from to to from.
-- deletes-data: the values of `items.half` are deleted
-- breaks-clients: clients that name the column `items.half` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the check `items_half_check` of `items`
ALTER TABLE items DROP CONSTRAINT items_half_check;

-- drop `half` of `items`
ALTER TABLE items DROP COLUMN half;

COMMIT;
