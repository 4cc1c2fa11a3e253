-- Made by schemac: from to to from.
-- breaks-clients: clients get `readings.count` as bigint from now on
-- breaks-clients: clients get `readings.label` as text from now on
-- breaks-clients: clients get `readings.amount` as numeric(14, 2) from now on
-- rewrites-table: every row of `readings` is written anew for `count`
-- blocks-reads: `readings` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- change types: `readings.count` to bigint, `readings.label` to text, `readings.amount` to numeric(14, 2)
ALTER TABLE readings
  ALTER COLUMN count TYPE bigint,
  ALTER COLUMN label TYPE text,
  ALTER COLUMN amount TYPE numeric(14, 2);

COMMIT;
