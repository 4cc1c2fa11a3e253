-- Made by schemac: from from to to.
-- blocks-reads: `departments` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `departments` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_6b75e305`
LOCK TABLE departments;

CREATE SCHEMA schemac_backup_6b75e305;

CREATE TABLE schemac_backup_6b75e305.departments AS
  SELECT id, head_id FROM departments;

-- drop the foreign key `employees_department_id_fkey` of `employees`
ALTER TABLE employees DROP CONSTRAINT employees_department_id_fkey;

-- drop `departments`
DROP TABLE departments;

COMMIT;
