-- Made by schemac: from from to to.
-- blocks-reads: `prices` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `prices.amount` as numeric(10, 1) from now on
-- breaks-clients: clients get `prices.at` as timestamptz(0) from now on
-- rewrites-table: every row of `prices` is written anew for `amount`, `at`
-- blocks-reads: `prices` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_9dad838a`
LOCK TABLE prices;

CREATE SCHEMA schemac_backup_9dad838a;

CREATE TABLE schemac_backup_9dad838a.prices AS
  SELECT id, amount, at, CAST(amount AS numeric(10, 1)) AS schemac_new_amount, CAST(at AS timestamptz(0)) AS schemac_new_at FROM prices;

-- change types: `prices.amount` to numeric(10, 1), `prices.at` to timestamptz(0)
ALTER TABLE prices
  ALTER COLUMN amount TYPE numeric(10, 1),
  ALTER COLUMN at TYPE timestamptz(0);

COMMIT;
