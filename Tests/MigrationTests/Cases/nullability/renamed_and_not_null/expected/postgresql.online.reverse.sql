-- Made by schemac: from to to from.

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
-- rename the column `discovered` of `User Accounts` to `found`
ALTER TABLE "User Accounts" RENAME COLUMN discovered TO found;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''"User Accounts"''::regclass AND conname = ''User Accounts_discovered_not_null'') THEN
      ALTER TABLE "User Accounts" RENAME CONSTRAINT "User Accounts_discovered_not_null" TO "User Accounts_found_not_null";
    END IF;
  END IF;
END';
-- let `found` of `User Accounts` be NULL
ALTER TABLE "User Accounts" ALTER COLUMN found DROP NOT NULL;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `found` of `User Accounts` have values
ALTER TABLE IF EXISTS "User Accounts" DROP CONSTRAINT IF EXISTS found_schemac_not_null;
COMMIT;
