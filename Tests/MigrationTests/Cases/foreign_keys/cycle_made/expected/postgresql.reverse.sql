-- Made by schemac: from to to from.
-- deletes-data: the values of `departments.head_id` are deleted
-- breaks-clients: clients that name the column `departments.head_id` fail from now on
-- scans-table: every row of `employees` is read for `employees_department_id_fkey`
-- blocks-writes: `employees` and `departments` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `departments_head_id_fkey` of `departments`
ALTER TABLE departments DROP CONSTRAINT departments_head_id_fkey;

-- drop the foreign key `employees_department_id_fkey` of `employees`
ALTER TABLE employees DROP CONSTRAINT employees_department_id_fkey;

-- drop `head_id` of `departments`
ALTER TABLE departments DROP COLUMN head_id;

-- add the foreign key `employees_department_id_fkey` to `employees`
ALTER TABLE employees ADD CONSTRAINT employees_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments (id);

COMMIT;
