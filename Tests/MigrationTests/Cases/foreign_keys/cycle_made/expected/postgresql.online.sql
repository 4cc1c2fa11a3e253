-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE departments IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add `head_id_schemac_new` to `departments`, without values at first
ALTER TABLE departments ADD COLUMN head_id_schemac_new bigint;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `departments` their `head_id_schemac_new`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 departments.id%TYPE;
  schemac_high_1 departments.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM departments ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM departments WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE departments SET head_id_schemac_new = CASE WHEN id = 1 THEN 10 END
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (head_id_schemac_new IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
    PERFORM pg_sleep(0.01);
    schemac_low_1 := schemac_high_1;
  END LOOP;
  IF schemac_low_1 IS NOT NULL THEN
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE departments SET head_id_schemac_new = CASE WHEN id = 1 THEN 10 END
          WHERE id >= schemac_low_1 AND (head_id_schemac_new IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
  END IF;
END';

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
-- add the foreign key `employees_department_id_fkey_schemac_new` to `employees` for rows to come
ALTER TABLE employees ADD CONSTRAINT employees_department_id_fkey_schemac_new FOREIGN KEY (department_id) REFERENCES departments (id) ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `employees` meet the foreign key `employees_department_id_fkey_schemac_new`
ALTER TABLE employees VALIDATE CONSTRAINT employees_department_id_fkey_schemac_new;
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
-- drop the foreign key `employees_department_id_fkey` of `employees`
ALTER TABLE employees DROP CONSTRAINT employees_department_id_fkey;
-- let `head_id` of `departments` be seen
ALTER TABLE departments RENAME COLUMN head_id_schemac_new TO head_id;
-- let the foreign key that was built have the name `employees_department_id_fkey`
ALTER TABLE employees RENAME CONSTRAINT employees_department_id_fkey_schemac_new TO employees_department_id_fkey;
COMMIT;

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
-- add the foreign key `departments_head_id_fkey` to `departments` for rows to come
ALTER TABLE departments ADD CONSTRAINT departments_head_id_fkey FOREIGN KEY (head_id) REFERENCES employees (id) ON DELETE SET NULL NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `departments` meet the foreign key `departments_head_id_fkey`
ALTER TABLE departments VALIDATE CONSTRAINT departments_head_id_fkey;
COMMIT;
