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
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the unique constraint `users_slug_key` of `users`
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_slug_key;
-- drop `slug` of `users`
ALTER TABLE users DROP COLUMN slug;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `slug` of `users` have values
ALTER TABLE IF EXISTS users DROP CONSTRAINT IF EXISTS slug_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `slug` of `users`
ALTER TABLE IF EXISTS users DROP COLUMN IF EXISTS slug;
COMMIT;
