-- Made by schemac: from from to to.
-- rewrites-table: every row of `prices` is written anew for `amount`
-- blocks-reads: `prices` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `prices.amount` as numeric(10, 1) from now on
-- rewrites-table: every row of `prices` is written anew for `at`
-- blocks-reads: `prices` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `prices.at` as timestamptz(0) from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_913aa826`
CREATE SCHEMA schemac_backup_913aa826;

CREATE TABLE schemac_backup_913aa826.prices AS
  SELECT id, amount, at FROM prices;

-- change the type of `prices.amount` to numeric(10, 1)
ALTER TABLE prices
  ALTER COLUMN amount TYPE numeric(10, 1);

-- change the type of `prices.at` to timestamptz(0)
ALTER TABLE prices
  ALTER COLUMN at TYPE timestamptz(0);

COMMIT;
