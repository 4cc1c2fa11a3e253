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
-- drop the check `items_state_check` of `items`
ALTER TABLE items DROP CONSTRAINT IF EXISTS items_state_check;
-- drop the check `items_check` of `items`
ALTER TABLE items DROP CONSTRAINT IF EXISTS items_check;
-- let `state` of `items` be NULL
ALTER TABLE items ALTER COLUMN state DROP NOT NULL;
-- drop `rank` of `items`
ALTER TABLE items DROP COLUMN rank;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `state` of `items` have values
ALTER TABLE IF EXISTS items DROP CONSTRAINT IF EXISTS state_schemac_not_null;
COMMIT;
