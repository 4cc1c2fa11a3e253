-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `discovered` of `User Accounts` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- rename the column `discovered` of `User Accounts` to `found`
ALTER TABLE "User Accounts" RENAME COLUMN discovered TO found;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE "User Accounts" RENAME CONSTRAINT "User Accounts_discovered_not_null" TO "User Accounts_found_not_null";
  END IF;
END';

-- let `found` of `User Accounts` be NULL
ALTER TABLE "User Accounts" ALTER COLUMN found DROP NOT NULL;

COMMIT;
