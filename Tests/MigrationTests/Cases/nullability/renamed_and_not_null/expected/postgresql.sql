-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `User Accounts` without `found` stop the migration
-- breaks-clients: clients that name the column `found` of `User Accounts` fail from now on
-- scans-table: every row of `User Accounts` is read
-- blocks-reads: `User Accounts` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM "User Accounts" WHERE found IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of User Accounts have no found'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- rename the column `found` of `User Accounts` to `discovered`
ALTER TABLE "User Accounts" RENAME COLUMN found TO discovered;

-- in `User Accounts`, make `discovered` NOT NULL
ALTER TABLE "User Accounts" ALTER COLUMN discovered SET NOT NULL;

COMMIT;
