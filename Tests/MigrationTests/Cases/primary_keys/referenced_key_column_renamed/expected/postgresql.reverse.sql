-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `uid` of `User Accounts` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- rename the sequence `User Accounts_uid_seq` to `User Accounts_id_seq`
ALTER SEQUENCE IF EXISTS "User Accounts_uid_seq" RENAME TO "User Accounts_id_seq";

-- rename the column `uid` of `User Accounts` to `id`
ALTER TABLE "User Accounts" RENAME COLUMN uid TO id;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE "User Accounts" RENAME CONSTRAINT "User Accounts_uid_not_null" TO "User Accounts_id_not_null";
  END IF;
END';

COMMIT;
