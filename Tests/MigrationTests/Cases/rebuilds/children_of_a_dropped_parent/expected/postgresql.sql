-- Made by schemac: from from to to.
-- deletes-data: the rows of `parents` are deleted
-- breaks-clients: clients that name `parents` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `children_parent_id_fkey` of `children`
ALTER TABLE children DROP CONSTRAINT children_parent_id_fkey;

-- drop `parents`
DROP TABLE parents;

COMMIT;
