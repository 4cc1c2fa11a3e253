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
-- let `found` of `User Accounts` not become NULL any more
ALTER TABLE "User Accounts" ADD CONSTRAINT found_schemac_not_null CHECK (found IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `found` of `User Accounts` have values in all rows
ALTER TABLE "User Accounts" VALIDATE CONSTRAINT found_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE "User Accounts" IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE posts IN ACCESS EXCLUSIVE MODE;
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
-- rename the column `found` of `User Accounts` to `discovered`
ALTER TABLE "User Accounts" RENAME COLUMN found TO discovered;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE "User Accounts" RENAME CONSTRAINT "User Accounts_id_not_null" TO "User Accounts_uid_not_null";
  END IF;
END';
-- rename the column `body` of `posts` to `text`
ALTER TABLE posts RENAME COLUMN body TO text;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE posts RENAME CONSTRAINT posts_body_not_null TO posts_text_not_null;
  END IF;
END';
-- add the column `note` to `User Accounts`
ALTER TABLE "User Accounts" ADD COLUMN note text;
-- let `text` of `posts` be NULL
ALTER TABLE posts ALTER COLUMN text DROP NOT NULL;
-- in `User Accounts`, make `discovered` NOT NULL
ALTER TABLE "User Accounts"
  ALTER COLUMN discovered SET NOT NULL,
  DROP CONSTRAINT found_schemac_not_null;
COMMIT;
