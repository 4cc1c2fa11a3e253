-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
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
SET LOCAL statement_timeout = '3600s';
-- give the rows of `users` their `name`, `email`
UPDATE users
  SET name = coalesce(name, coalesce(email, 'nobody')),
    email = coalesce(email, ('user' || CAST(id AS text)) || '@example.com')
  WHERE name IS NULL OR email IS NULL;
SET LOCAL statement_timeout = '60s';
-- in `users`, make `name` NOT NULL; make `email` NOT NULL
ALTER TABLE users
  ADD CONSTRAINT name_schemac_not_null CHECK (name IS NOT NULL) NOT VALID,
  ADD CONSTRAINT email_schemac_not_null CHECK (email IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `name`, `email` of `users` have values in all rows
ALTER TABLE users
  VALIDATE CONSTRAINT name_schemac_not_null,
  VALIDATE CONSTRAINT email_schemac_not_null;
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
-- make `name`, `email` of `users` NOT NULL, as is known now
ALTER TABLE users
  ALTER COLUMN name SET NOT NULL, DROP CONSTRAINT name_schemac_not_null,
  ALTER COLUMN email SET NOT NULL, DROP CONSTRAINT email_schemac_not_null;
COMMIT;
