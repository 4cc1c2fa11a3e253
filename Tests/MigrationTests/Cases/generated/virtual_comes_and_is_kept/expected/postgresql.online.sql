-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop `twice` of `items`
ALTER TABLE items DROP COLUMN twice;
-- rename the column `price` of `items` to `cost`
ALTER TABLE items RENAME COLUMN price TO cost;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE items RENAME CONSTRAINT items_price_not_null TO items_cost_not_null;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- add the column `thrice` to `items`
ALTER TABLE items ADD COLUMN thrice integer GENERATED ALWAYS AS (cost * 3) VIRTUAL NOT NULL;
SET LOCAL statement_timeout = '60s';
-- add the column `fourfold` to `items`
ALTER TABLE items ADD COLUMN fourfold bigint GENERATED ALWAYS AS (cost * 4) VIRTUAL;
SET LOCAL statement_timeout = '3600s';
-- make the column `twice` of `items` anew
ALTER TABLE items ADD COLUMN twice integer GENERATED ALWAYS AS (cost * 2) STORED;
COMMIT;
