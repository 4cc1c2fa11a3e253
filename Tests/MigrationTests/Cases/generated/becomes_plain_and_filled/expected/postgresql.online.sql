-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '0s';
BEGIN;
-- take the locks of what follows, all of them or none
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE visits IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let `is_long` of `visits` keep what was computed
ALTER TABLE visits ALTER COLUMN is_long DROP EXPRESSION;
SET LOCAL statement_timeout = '3600s';
-- give the rows of `visits` their `is_long`
UPDATE visits
  SET is_long = coalesce(is_long, false)
  WHERE is_long IS NULL;
-- in `visits`, make `is_long` NOT NULL
ALTER TABLE visits ALTER COLUMN is_long SET NOT NULL;
COMMIT;
