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

-- drop `doubled`, `label` of `items`
ALTER TABLE items
  DROP COLUMN doubled,
  DROP COLUMN label;

-- change the type of items's `cents` to bigint, `name` to text
ALTER TABLE items
  ALTER COLUMN cents TYPE bigint,
  ALTER COLUMN name TYPE text;

-- make the column `doubled` of `items` anew
ALTER TABLE items ADD COLUMN doubled bigint GENERATED ALWAYS AS (cents * 2) STORED NOT NULL;

-- make the column `label` of `items` anew
ALTER TABLE items ADD COLUMN label text GENERATED ALWAYS AS ('x' || name) STORED;

COMMIT;
