-- Made by schemac: from from to to.
-- blocks-reads: `parents` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `parents` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_f5ff43b1`
LOCK TABLE parents;

CREATE SCHEMA schemac_backup_f5ff43b1;

CREATE TABLE schemac_backup_f5ff43b1.parents AS
  SELECT id FROM parents;

-- drop the foreign key `children_parent_id_fkey` of `children`
ALTER TABLE children DROP CONSTRAINT children_parent_id_fkey;

-- drop `parents`
DROP TABLE parents;

COMMIT;
