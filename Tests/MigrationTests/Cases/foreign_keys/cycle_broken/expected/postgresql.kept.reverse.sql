-- Made by schemac: from to to from.
-- scans-table: every row of `employees` is read for `employees_department_id_fkey`
-- blocks-writes: `employees` and `departments` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- create the table `departments`
CREATE TABLE departments (
  id bigint NOT NULL,
  head_id bigint,
  CONSTRAINT departments_pkey PRIMARY KEY (id)
);

INSERT INTO departments (id, head_id)
  SELECT id, head_id FROM schemac_backup_6b75e305.departments;

-- add the foreign key `employees_department_id_fkey` to `employees`
ALTER TABLE employees ADD CONSTRAINT employees_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments (id) ON DELETE CASCADE;

-- add the foreign key `departments_head_id_fkey` to `departments`
ALTER TABLE departments ADD CONSTRAINT departments_head_id_fkey FOREIGN KEY (head_id) REFERENCES employees (id);

-- drop the schema `schemac_backup_6b75e305`, whose rows are back
DROP TABLE schemac_backup_6b75e305.departments;

DROP SCHEMA schemac_backup_6b75e305;

COMMIT;
