-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE "User Accounts" IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- rename the sequence `User Accounts_id_seq` to `User Accounts_uid_seq`
ALTER SEQUENCE IF EXISTS "User Accounts_id_seq" RENAME TO "User Accounts_uid_seq";
-- rename the column `id` of `User Accounts` to `uid`
ALTER TABLE "User Accounts" RENAME COLUMN id TO uid;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE "User Accounts" RENAME CONSTRAINT "User Accounts_id_not_null" TO "User Accounts_uid_not_null";
  END IF;
END';
COMMIT;
