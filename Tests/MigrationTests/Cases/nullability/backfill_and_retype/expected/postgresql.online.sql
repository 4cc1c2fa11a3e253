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
-- rename the column `nick` of `users` to `nickname`
ALTER TABLE users RENAME COLUMN nick TO nickname;
SET LOCAL statement_timeout = '3600s';
-- change the type of `users.nickname` to varchar(40)
ALTER TABLE users
  ALTER COLUMN nickname TYPE varchar(40) USING coalesce(CAST(nickname AS varchar(40)), 'user ' || CAST(id AS text)),
  ALTER COLUMN nickname SET DEFAULT '?';
SET LOCAL statement_timeout = '60s';
-- in `users`, make `nickname` NOT NULL
ALTER TABLE users ADD CONSTRAINT nickname_schemac_not_null CHECK (nickname IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `nickname` of `users` have values in all rows
ALTER TABLE users VALIDATE CONSTRAINT nickname_schemac_not_null;
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
-- make `nickname` of `users` NOT NULL, as is known now
ALTER TABLE users ALTER COLUMN nickname SET NOT NULL, DROP CONSTRAINT nickname_schemac_not_null;
COMMIT;
