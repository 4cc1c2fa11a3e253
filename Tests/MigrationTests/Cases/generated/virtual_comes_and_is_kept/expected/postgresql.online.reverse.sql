-- Made by schemac: from to to from.

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
-- drop `thrice`, `fourfold`, `twice` of `items`
ALTER TABLE items
  DROP COLUMN thrice,
  DROP COLUMN fourfold,
  DROP COLUMN twice;
-- rename the column `cost` of `items` to `price`
ALTER TABLE items RENAME COLUMN cost TO price;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''items''::regclass AND conname = ''items_cost_not_null'') THEN
      ALTER TABLE items RENAME CONSTRAINT items_cost_not_null TO items_price_not_null;
    END IF;
  END IF;
END';
-- make the column `twice` of `items` anew
ALTER TABLE items ADD COLUMN twice integer GENERATED ALWAYS AS (price * 2) VIRTUAL;
COMMIT;
