-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `id` of `User Accounts` fail from now on

SET lock_timeout = '10s';

BEGIN;

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
