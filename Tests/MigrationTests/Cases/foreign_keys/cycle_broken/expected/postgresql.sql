-- Made by schemac: from from to to.
-- deletes-data: the rows of `departments` are deleted
-- breaks-clients: clients that name `departments` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `employees_department_id_fkey` of `employees`
ALTER TABLE employees DROP CONSTRAINT employees_department_id_fkey;

-- drop `departments`
DROP TABLE departments;

COMMIT;
