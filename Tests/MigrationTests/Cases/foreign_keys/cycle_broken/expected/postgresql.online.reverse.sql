-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE employees IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- create the table `departments`
CREATE TABLE departments (
  id bigint NOT NULL,
  head_id bigint,
  CONSTRAINT departments_pkey PRIMARY KEY (id)
);
SET LOCAL statement_timeout = '3600s';
-- add the foreign key `departments_head_id_fkey` to `departments`
ALTER TABLE departments ADD CONSTRAINT departments_head_id_fkey FOREIGN KEY (head_id) REFERENCES employees (id);
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
-- add the foreign key `employees_department_id_fkey` to `employees` for rows to come
ALTER TABLE employees ADD CONSTRAINT employees_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments (id) ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `employees` meet the foreign key `employees_department_id_fkey`
ALTER TABLE employees VALIDATE CONSTRAINT employees_department_id_fkey;
COMMIT;
