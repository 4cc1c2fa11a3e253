-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `employees` that refer to nothing by `employees_department_id_fkey` stop the migration
-- scans-table: every row of `employees` is read for `employees_department_id_fkey`
-- blocks-writes: `employees` and `departments` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT department_id AS child_1 FROM employees) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM schemac_backup_6b75e305.departments AS parent WHERE id = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of employees refer by department_id to no row of departments'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

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
