-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `departments` that refer to nothing by `departments_head_id_fkey` stop the migration
-- rewrites-table: rows of `departments` are written anew in one statement
-- scans-table: every row of `departments` is read for `departments_head_id_fkey`
-- blocks-writes: `departments` and `employees` cannot be written while the rows are read
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(CASE WHEN id = 1 THEN 10 END AS bigint) AS child_1 FROM departments) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT id AS parent_1 FROM employees) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of departments refer by head_id to no row of employees'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `employees_department_id_fkey` of `employees`
ALTER TABLE employees DROP CONSTRAINT employees_department_id_fkey;

-- add the column `head_id` to `departments`
ALTER TABLE departments ADD COLUMN head_id bigint;

-- give the rows of `departments` their `head_id`
UPDATE departments
  SET head_id = CASE WHEN id = 1 THEN 10 END;

-- add the foreign key `departments_head_id_fkey` to `departments`
ALTER TABLE departments ADD CONSTRAINT departments_head_id_fkey FOREIGN KEY (head_id) REFERENCES employees (id) ON DELETE SET NULL;

-- add the foreign key `employees_department_id_fkey` to `employees`
ALTER TABLE employees ADD CONSTRAINT employees_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments (id) ON DELETE CASCADE;

COMMIT;
