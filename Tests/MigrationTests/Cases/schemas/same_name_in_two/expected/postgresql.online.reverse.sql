-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE a.users IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE b.users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the column `name` to `b.users`
ALTER TABLE b.users ADD COLUMN name text;
-- change the type of `a.users.name` to text
ALTER TABLE a.users ALTER COLUMN name TYPE text;
-- in `b.users`, let `name` be what it says
ALTER TABLE b.users ADD CONSTRAINT name_schemac_filled CHECK (name IS NOT NULL) NOT VALID;
-- drop `age` of `users`
ALTER TABLE users DROP COLUMN age;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `name` of `b.users` have values in all rows
ALTER TABLE b.users VALIDATE CONSTRAINT name_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE b.users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `name` of `b.users` NOT NULL, as is known now
ALTER TABLE b.users ALTER COLUMN name SET NOT NULL, DROP CONSTRAINT name_schemac_filled;
COMMIT;
