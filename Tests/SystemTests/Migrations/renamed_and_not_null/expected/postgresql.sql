-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `found` of `User Accounts` fail from now on
-- data-may-not-fit: rows of `User Accounts` without `found` stop the migration
-- scans-table: every row of `User Accounts` is read
-- blocks-reads: `User Accounts` can be neither read nor written while its rows are read

BEGIN;

DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
BEGIN
  SELECT count(*) INTO schemac_found FROM "User Accounts" WHERE found IS NULL;
  IF schemac_found > 0 THEN
    RAISE EXCEPTION USING MESSAGE = schemac_found || '' rows of User Accounts have no found'';
  END IF;
END';

-- rename the column `found` of `User Accounts` to `discovered`
ALTER TABLE "User Accounts" RENAME COLUMN found TO discovered;

-- make `discovered` of `User Accounts` NOT NULL
ALTER TABLE "User Accounts" ALTER COLUMN discovered SET NOT NULL;

COMMIT;
