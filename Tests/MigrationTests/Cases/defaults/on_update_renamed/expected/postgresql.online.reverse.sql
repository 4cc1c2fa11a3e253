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
-- drop the trigger of `User Accounts`
DROP TRIGGER "User Accounts_on_update" ON "User Accounts";
DROP FUNCTION "User Accounts_on_update"();
-- rename the column `changed_at` of `User Accounts` to `updated_at`
ALTER TABLE "User Accounts" RENAME COLUMN changed_at TO updated_at;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''"User Accounts"''::regclass AND conname = ''User Accounts_changed_at_not_null'') THEN
      ALTER TABLE "User Accounts" RENAME CONSTRAINT "User Accounts_changed_at_not_null" TO "User Accounts_updated_at_not_null";
    END IF;
  END IF;
END';
-- let updates of `User Accounts` set `updated_at`
CREATE FUNCTION "User Accounts_on_update"() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;
CREATE TRIGGER "User Accounts_on_update" BEFORE UPDATE ON "User Accounts" FOR EACH ROW EXECUTE FUNCTION "User Accounts_on_update"();
COMMIT;
