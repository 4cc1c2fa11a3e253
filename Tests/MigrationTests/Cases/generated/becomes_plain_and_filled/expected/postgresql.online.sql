-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
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
SET LOCAL statement_timeout = '60s';
-- in `visits`, make `is_long` NOT NULL
ALTER TABLE visits ADD CONSTRAINT is_long_schemac_not_null CHECK (is_long IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `is_long` of `visits` have values in all rows
ALTER TABLE visits VALIDATE CONSTRAINT is_long_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
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
-- make `is_long` of `visits` NOT NULL, as is known now
ALTER TABLE visits ALTER COLUMN is_long SET NOT NULL, DROP CONSTRAINT is_long_schemac_not_null;
COMMIT;
