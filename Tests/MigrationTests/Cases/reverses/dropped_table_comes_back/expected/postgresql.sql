-- Made by schemac: from from to to.
-- deletes-data: the values of `children.parent_id` are deleted
-- breaks-clients: clients that name the column `children.parent_id` fail from now on
-- deletes-data: the rows of `parents` are deleted
-- breaks-clients: clients that name `parents` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `children_parent_id_fkey` of `children`
ALTER TABLE children DROP CONSTRAINT children_parent_id_fkey;

-- drop the trigger of `parents`
DROP TRIGGER parents_on_update ON parents;

DROP FUNCTION parents_on_update();

-- drop `parents`
DROP TABLE parents;

-- drop `parent_id` of `children`
ALTER TABLE children DROP COLUMN parent_id;

COMMIT;
