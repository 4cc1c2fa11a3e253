-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `price` of `items` fail from now on
-- scans-table: every row of `items` is read for `thrice`
-- blocks-reads: `items` can be neither read nor written while its rows are read
-- rewrites-table: every row of `items` is written anew for `twice`
-- blocks-reads: `items` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT price AS cost FROM items) AS items WHERE (cost * 3) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of items get no thrice'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop `twice` of `items`
ALTER TABLE items DROP COLUMN twice;

-- rename the column `price` of `items` to `cost`
ALTER TABLE items RENAME COLUMN price TO cost;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE items RENAME CONSTRAINT items_price_not_null TO items_cost_not_null;
  END IF;
END';

-- add the column `thrice` to `items`
ALTER TABLE items ADD COLUMN thrice integer GENERATED ALWAYS AS (cost * 3) VIRTUAL NOT NULL;

-- add the column `fourfold` to `items`
ALTER TABLE items ADD COLUMN fourfold bigint GENERATED ALWAYS AS (cost * 4) VIRTUAL;

-- make the column `twice` of `items` anew
ALTER TABLE items ADD COLUMN twice integer GENERATED ALWAYS AS (cost * 2) STORED;

COMMIT;
