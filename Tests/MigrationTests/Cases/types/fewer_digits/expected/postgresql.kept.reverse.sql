-- Made by schemac: from to to from.
-- breaks-clients: clients get `prices.amount` as numeric(10, 4) from now on
-- data-may-not-fit: values of `prices.amount` that are no numeric(10, 4) stop the migration
-- breaks-clients: clients get `prices.at` as timestamptz from now on
-- rewrites-table: every row of `prices` is written anew for `amount`
-- blocks-reads: `prices` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM prices WHERE abs(amount::numeric) >= 1e6 AND amount <> ''NaN'') AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of prices have a amount that is no numeric(10, 4)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- change types: `prices.amount` to numeric(10, 4), `prices.at` to timestamptz
ALTER TABLE prices
  ALTER COLUMN amount TYPE numeric(10, 4),
  ALTER COLUMN at TYPE timestamptz;

-- put `amount`, `at` of `prices` back
UPDATE prices AS present
  SET amount = CASE WHEN present.amount IS NOT DISTINCT FROM CAST(kept.schemac_new_amount AS numeric(10, 4)) THEN kept.amount ELSE present.amount END,
    at = CASE WHEN present.at IS NOT DISTINCT FROM CAST(kept.schemac_new_at AS timestamptz) THEN kept.at ELSE present.at END
  FROM schemac_backup_9dad838a.prices AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_9dad838a`, whose rows are back
DROP TABLE schemac_backup_9dad838a.prices;

DROP SCHEMA schemac_backup_9dad838a;

COMMIT;
