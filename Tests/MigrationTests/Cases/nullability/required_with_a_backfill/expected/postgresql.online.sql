-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '0s';
BEGIN;
-- take the locks of what follows, all of them or none
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
-- in `users`, make `name` NOT NULL; make `email` NOT NULL
ALTER TABLE users
  ALTER COLUMN name SET NOT NULL,
  ALTER COLUMN email SET NOT NULL;
COMMIT;
