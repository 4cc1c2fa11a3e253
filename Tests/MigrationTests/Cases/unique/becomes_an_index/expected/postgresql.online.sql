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
-- move the index `users_phone_key` out of the way
ALTER INDEX users_phone_key RENAME TO users_phone_key_schemac_old;
-- drop the unique constraint `users_email_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_email_key;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_phone_key` on `users`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY users_phone_key ON users (phone);

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
-- make the unique constraint `users_phone_key` of `users` of that index
ALTER TABLE users ADD CONSTRAINT users_phone_key UNIQUE USING INDEX users_phone_key;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_email_key` on `users`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY users_email_key ON users (email);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `users_phone_key_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS users_phone_key_schemac_old;
