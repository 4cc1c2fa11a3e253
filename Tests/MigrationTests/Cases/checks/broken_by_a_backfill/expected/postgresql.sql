-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `items` for which `backfill` gives nothing stop the migration
-- data-may-not-fit: rows that break `items_half_check` stop the migration
-- rewrites-table: rows of `items` are written anew in one statement
-- scans-table: every row of `items` is read
-- blocks-reads: `items` can be neither read nor written while its rows are read
-- scans-table: every row of `items` is read for `items_half_check`
-- blocks-reads: `items` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM items WHERE CAST(a / 2 AS integer) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of items get no half'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(a / 2 AS integer) AS half FROM items) AS items WHERE NOT (half < 100)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of items break items_half_check'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `half` to `items`
ALTER TABLE items ADD COLUMN half integer;

-- give the rows of `items` their `half`
UPDATE items
  SET half = a / 2;

-- in `items`, let `half` be what it says
ALTER TABLE items ALTER COLUMN half SET NOT NULL;

-- add the check `items_half_check` to `items`
ALTER TABLE items ADD CONSTRAINT items_half_check CHECK (half < 100);

COMMIT;
