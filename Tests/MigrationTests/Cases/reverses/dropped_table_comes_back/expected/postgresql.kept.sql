-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `children.parent_id` fail from now on
-- blocks-reads: `parents` can be neither read nor written while its rows are copied
-- blocks-reads: `children` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `parents` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_e0072c73`
LOCK TABLE parents, children;

CREATE SCHEMA schemac_backup_e0072c73;

CREATE TABLE schemac_backup_e0072c73.parents AS
  SELECT id, at, up FROM parents;

DO 'BEGIN
  EXECUTE ''CREATE TABLE schemac_backup_e0072c73."parents.id.sequence" AS SELECT last_value, is_called FROM '' || pg_get_serial_sequence(''parents'', ''id'');
END';

CREATE TABLE schemac_backup_e0072c73.children AS
  SELECT id, parent_id FROM children;

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
