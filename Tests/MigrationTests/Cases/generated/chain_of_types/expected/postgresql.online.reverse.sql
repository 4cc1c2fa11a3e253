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
-- drop `doubled`, `label` of `items`
ALTER TABLE items
  DROP COLUMN doubled,
  DROP COLUMN label;
SET LOCAL statement_timeout = '3600s';
-- change types: `items.cents` to integer, `items.name` to varchar(5)
ALTER TABLE items
  ALTER COLUMN cents TYPE integer,
  ALTER COLUMN name TYPE varchar(5);
-- make the column `doubled` of `items` anew
ALTER TABLE items ADD COLUMN doubled integer GENERATED ALWAYS AS (cents * 2) STORED NOT NULL;
-- make the column `label` of `items` anew
ALTER TABLE items ADD COLUMN label text GENERATED ALWAYS AS ('x' || name) STORED;
COMMIT;
