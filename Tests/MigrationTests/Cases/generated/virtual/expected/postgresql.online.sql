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
-- drop `a`, `b` of `items`
ALTER TABLE items
  DROP COLUMN a,
  DROP COLUMN b;
-- make the column `a` of `items` anew
ALTER TABLE items ADD COLUMN a integer GENERATED ALWAYS AS (price * 2) VIRTUAL;
-- make the column `b` of `items` anew
ALTER TABLE items ADD COLUMN b integer GENERATED ALWAYS AS (price * 4) VIRTUAL;
COMMIT;
