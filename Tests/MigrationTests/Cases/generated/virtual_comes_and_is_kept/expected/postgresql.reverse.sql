-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `items.thrice` fail from now on
-- breaks-clients: clients that name the column `items.fourfold` fail from now on
-- breaks-clients: clients that name the column `cost` of `items` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `thrice`, `fourfold`, `twice` of `items`
ALTER TABLE items
  DROP COLUMN thrice,
  DROP COLUMN fourfold,
  DROP COLUMN twice;

-- rename the column `cost` of `items` to `price`
ALTER TABLE items RENAME COLUMN cost TO price;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE items RENAME CONSTRAINT items_cost_not_null TO items_price_not_null;
  END IF;
END';

-- make the column `twice` of `items` anew
ALTER TABLE items ADD COLUMN twice integer GENERATED ALWAYS AS (price * 2) VIRTUAL;

COMMIT;
