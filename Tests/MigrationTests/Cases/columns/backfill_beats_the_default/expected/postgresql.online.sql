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
-- create the type `role`
CREATE TYPE role AS ENUM ('admin', 'member');
-- add the column `role` to `users`
ALTER TABLE users ADD COLUMN role role;
SET LOCAL statement_timeout = '3600s';
-- give the rows of `users` their `role`
UPDATE users
  SET role = (CASE WHEN is_admin THEN 'admin' ELSE 'member' END)::role;
SET LOCAL statement_timeout = '60s';
-- in `users`, let `role` be what it says
ALTER TABLE users
  ALTER COLUMN role SET DEFAULT 'member',
  ADD CONSTRAINT role_schemac_not_null CHECK (role IS NOT NULL) NOT VALID;
-- drop `is_admin` of `users`
ALTER TABLE users DROP COLUMN is_admin;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `role` of `users` have values in all rows
ALTER TABLE users VALIDATE CONSTRAINT role_schemac_not_null;
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
-- make `role` of `users` NOT NULL, as is known now
ALTER TABLE users ALTER COLUMN role SET NOT NULL, DROP CONSTRAINT role_schemac_not_null;
COMMIT;
