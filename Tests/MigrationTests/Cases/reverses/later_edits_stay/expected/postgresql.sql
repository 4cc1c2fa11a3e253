-- Made by schemac: from from to to.
-- deletes-data: the values of `prices.gone` are deleted
-- breaks-clients: clients that name the column `prices.gone` fail from now on
-- rewrites-table: rows of `prices` are written anew in one statement
-- breaks-clients: clients get `prices.amount` as numeric(8, 1) from now on
-- converts-lossily: `prices.amount` loses digits behind the 1st fraction digit
-- rewrites-table: every row of `prices` is written anew for `amount`
-- blocks-reads: `prices` can be neither read nor written while its rows are written anew
-- scans-table: every row of `prices` is read
-- blocks-reads: `prices` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- give the rows of `prices` their `note`
UPDATE prices
  SET note = coalesce(note, 'none')
  WHERE note IS NULL;

-- change the type of `prices.amount` to numeric(8, 1)
ALTER TABLE prices ALTER COLUMN amount TYPE numeric(8, 1);

-- in `prices`, make `note` NOT NULL
ALTER TABLE prices ALTER COLUMN note SET NOT NULL;

-- drop `gone` of `prices`
ALTER TABLE prices DROP COLUMN gone;

COMMIT;
