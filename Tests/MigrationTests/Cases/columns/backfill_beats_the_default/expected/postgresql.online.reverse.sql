-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what stands for NOT NULL at `role` of `users`
ALTER TABLE IF EXISTS users DROP CONSTRAINT IF EXISTS role_schemac_not_null;
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
-- add the column `is_admin` to `users`
ALTER TABLE users ADD COLUMN is_admin boolean;
-- in `users`, let `is_admin` be what it says
ALTER TABLE users ADD CONSTRAINT is_admin_schemac_filled CHECK (is_admin IS NOT NULL) NOT VALID;
-- drop `role` of `users`
ALTER TABLE users DROP COLUMN role;
-- drop the type `role`
DROP TYPE role;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `is_admin` of `users` have values in all rows
ALTER TABLE users VALIDATE CONSTRAINT is_admin_schemac_filled;
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
-- make `is_admin` of `users` NOT NULL, as is known now
ALTER TABLE users ALTER COLUMN is_admin SET NOT NULL, DROP CONSTRAINT is_admin_schemac_filled;
COMMIT;
