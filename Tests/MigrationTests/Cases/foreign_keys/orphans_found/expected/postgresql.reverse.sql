-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `children_parent_id_fkey` of `children`
ALTER TABLE children DROP CONSTRAINT children_parent_id_fkey;

COMMIT;
