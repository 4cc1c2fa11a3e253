-- Made by schemac: from from to to.
-- deletes-data: the rows of `kinds` are deleted
-- breaks-clients: clients that name `kinds` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `items_kind_fkey` of `items`
ALTER TABLE items DROP CONSTRAINT items_kind_fkey;

-- drop `kinds`
DROP TABLE kinds;

COMMIT;
