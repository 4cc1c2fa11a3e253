-- Made by schemac: from to to from.
-- data-may-not-fit: rows that break `fair` stop the migration
-- scans-table: every row of `items` is read for `fair`
-- blocks-reads: `items` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM items WHERE NOT (price > 0)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of items break fair'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `fair` of `items`
ALTER TABLE items DROP CONSTRAINT fair;

-- in `items`, give `price` its default; give `size` its default
ALTER TABLE items
  ALTER COLUMN price SET DEFAULT 1,
  ALTER COLUMN size SET DEFAULT 1;

-- add the check `fair` to `items`
ALTER TABLE items ADD CONSTRAINT fair CHECK (price > 0);

COMMIT;
