-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let `name`, `age` of `users` not become NULL any more
ALTER TABLE users
  ADD CONSTRAINT name_schemac_not_null CHECK (name IS NOT NULL) NOT VALID,
  ADD CONSTRAINT age_schemac_not_null CHECK (age IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `name`, `age` of `users` have values in all rows
ALTER TABLE users
  VALIDATE CONSTRAINT name_schemac_not_null,
  VALIDATE CONSTRAINT age_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- in `users`, make `name` NOT NULL; give `age` its default; make `age` NOT NULL
ALTER TABLE users
  ALTER COLUMN name SET NOT NULL,
  DROP CONSTRAINT name_schemac_not_null,
  ALTER COLUMN age SET DEFAULT 21,
  ALTER COLUMN age SET NOT NULL,
  DROP CONSTRAINT age_schemac_not_null;
COMMIT;
