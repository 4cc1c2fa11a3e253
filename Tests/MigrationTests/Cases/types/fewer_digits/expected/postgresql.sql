-- Made by schemac: from from to to.
-- breaks-clients: clients get `prices.amount` as numeric(10, 1) from now on
-- converts-lossily: `prices.amount` loses digits behind the 1st fraction digit
-- breaks-clients: clients get `prices.at` as timestamptz(0) from now on
-- converts-lossily: `prices.at` loses fractions of seconds
-- rewrites-table: every row of `prices` is written anew for `amount`, `at`
-- blocks-reads: `prices` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- change types: `prices.amount` to numeric(10, 1), `prices.at` to timestamptz(0)
ALTER TABLE prices
  ALTER COLUMN amount TYPE numeric(10, 1),
  ALTER COLUMN at TYPE timestamptz(0);

COMMIT;
