-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE departments IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE employees IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `employees_department_id_fkey_schemac_back` to `employees` for rows to come
ALTER TABLE employees ADD CONSTRAINT employees_department_id_fkey_schemac_back FOREIGN KEY (department_id) REFERENCES departments (id) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `employees` meet the foreign key `employees_department_id_fkey_schemac_back`
ALTER TABLE employees VALIDATE CONSTRAINT employees_department_id_fkey_schemac_back;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE departments IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE employees IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `departments_head_id_fkey` of `departments`
ALTER TABLE departments DROP CONSTRAINT IF EXISTS departments_head_id_fkey;
-- drop the foreign key `employees_department_id_fkey` of `employees`
ALTER TABLE employees DROP CONSTRAINT IF EXISTS employees_department_id_fkey;
-- drop `head_id` of `departments`
ALTER TABLE departments DROP COLUMN head_id;
-- let the foreign key that was built have the name `employees_department_id_fkey`
ALTER TABLE employees RENAME CONSTRAINT employees_department_id_fkey_schemac_back TO employees_department_id_fkey;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the foreign key `employees_department_id_fkey_schemac_new` of `employees`
ALTER TABLE IF EXISTS employees DROP CONSTRAINT IF EXISTS employees_department_id_fkey_schemac_new;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `head_id_schemac_new` of `departments`
ALTER TABLE IF EXISTS departments DROP COLUMN IF EXISTS head_id_schemac_new;
COMMIT;
