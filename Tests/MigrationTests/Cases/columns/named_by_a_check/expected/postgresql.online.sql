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
-- rename the unique constraint `users_phone_number_key` to `users_phone_key`
ALTER INDEX users_phone_number_key RENAME TO users_phone_key;
-- rename the column `phone_number` of `users` to `phone`
ALTER TABLE users RENAME COLUMN phone_number TO phone;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE users RENAME CONSTRAINT users_phone_number_not_null TO users_phone_not_null;
  END IF;
END';
COMMIT;
