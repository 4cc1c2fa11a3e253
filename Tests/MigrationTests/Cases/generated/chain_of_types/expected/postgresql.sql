-- Made by schemac: from from to to.
-- breaks-clients: clients get `items.cents` as bigint from now on
-- breaks-clients: clients get `items.name` as text from now on
-- rewrites-table: every row of `items` is written anew for `cents`
-- blocks-reads: `items` can be neither read nor written while its rows are written anew
-- rewrites-table: every row of `items` is written anew for `doubled`
-- blocks-reads: `items` can be neither read nor written while its rows are written anew
-- rewrites-table: every row of `items` is written anew for `label`
-- blocks-reads: `items` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM items WHERE (cents * 2) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of items get no doubled'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop `doubled`, `label` of `items`
ALTER TABLE items
  DROP COLUMN doubled,
  DROP COLUMN label;

-- change types: `items.cents` to bigint, `items.name` to text
ALTER TABLE items
  ALTER COLUMN cents TYPE bigint,
  ALTER COLUMN name TYPE text;

-- make the column `doubled` of `items` anew
ALTER TABLE items ADD COLUMN doubled bigint GENERATED ALWAYS AS (cents * 2) STORED NOT NULL;

-- make the column `label` of `items` anew
ALTER TABLE items ADD COLUMN label text GENERATED ALWAYS AS ('x' || name) STORED;

COMMIT;
