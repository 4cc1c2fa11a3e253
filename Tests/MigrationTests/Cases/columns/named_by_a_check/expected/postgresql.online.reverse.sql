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
-- rename the unique constraint `users_phone_key` to `users_phone_number_key`
ALTER INDEX users_phone_key RENAME TO users_phone_number_key;
-- rename the column `phone` of `users` to `phone_number`
ALTER TABLE users RENAME COLUMN phone TO phone_number;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''users_phone_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT users_phone_not_null TO users_phone_number_not_null;
    END IF;
  END IF;
END';
COMMIT;
