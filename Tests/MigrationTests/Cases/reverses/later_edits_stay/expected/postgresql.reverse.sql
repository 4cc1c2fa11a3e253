-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `prices` that nothing was kept of stop the way back
-- irreversible: what `prices.gone` held is lost
-- irreversible: what `prices.amount` held is lost
-- irreversible: rows without `prices.note` keep the value that they were given
-- breaks-clients: clients get `prices.amount` as numeric(8, 3) from now on
-- data-may-not-fit: values of `prices.amount` that are no numeric(8, 3) stop the migration
-- rewrites-table: every row of `prices` is written anew for `amount`
-- blocks-reads: `prices` can be neither read nor written while its rows are written anew
-- scans-table: every row of `prices` is read
-- blocks-reads: `prices` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM prices WHERE abs(amount::numeric) >= 1e5 AND amount <> ''NaN'') AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of prices have a amount that is no numeric(8, 3)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM prices) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of prices would have no gone'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `gone` to `prices`
ALTER TABLE prices ADD COLUMN gone text;

-- let `note` of `prices` be NULL
ALTER TABLE prices ALTER COLUMN note DROP NOT NULL;

-- change the type of `prices.amount` to numeric(8, 3)
ALTER TABLE prices ALTER COLUMN amount TYPE numeric(8, 3);

-- in `prices`, let `gone` be what it says
ALTER TABLE prices ALTER COLUMN gone SET NOT NULL;

COMMIT;
