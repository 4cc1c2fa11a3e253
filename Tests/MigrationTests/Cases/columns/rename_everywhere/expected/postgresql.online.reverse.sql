-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE accounts IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- rename the unique constraint `accounts_e_mail_active_key` to `accounts_mail_active_key`
ALTER INDEX accounts_e_mail_active_key RENAME TO accounts_mail_active_key;
-- rename the column `e_mail` of `accounts` to `mail`
ALTER TABLE accounts RENAME COLUMN e_mail TO mail;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''accounts''::regclass AND conname = ''accounts_e_mail_not_null'') THEN
      ALTER TABLE accounts RENAME CONSTRAINT accounts_e_mail_not_null TO accounts_mail_not_null;
    END IF;
  END IF;
END';
COMMIT;
