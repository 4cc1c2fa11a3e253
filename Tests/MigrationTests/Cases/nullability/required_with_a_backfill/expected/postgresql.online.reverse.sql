-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what stands for NOT NULL at `name`, `email` of `users`
ALTER TABLE IF EXISTS users DROP CONSTRAINT IF EXISTS name_schemac_not_null, DROP CONSTRAINT IF EXISTS email_schemac_not_null;
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
-- let `name`, `email` of `users` be NULL
ALTER TABLE users ALTER COLUMN name DROP NOT NULL, ALTER COLUMN email DROP NOT NULL;
COMMIT;
