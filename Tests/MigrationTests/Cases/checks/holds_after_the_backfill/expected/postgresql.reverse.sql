-- Made by schemac: from to to from.
-- deletes-data: the values of `items.rank` are deleted
-- breaks-clients: clients that name the column `items.rank` fail from now on
-- irreversible: rows without `items.state` keep the value that they were given

SET lock_timeout = '10s';

BEGIN;

-- drop the check `items_state_check` of `items`
ALTER TABLE items DROP CONSTRAINT items_state_check;

-- drop the check `items_check` of `items`
ALTER TABLE items DROP CONSTRAINT items_check;

-- let `state` of `items` be NULL
ALTER TABLE items ALTER COLUMN state DROP NOT NULL;

-- drop `rank` of `items`
ALTER TABLE items DROP COLUMN rank;

COMMIT;
