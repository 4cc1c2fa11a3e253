-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what stands for NOT NULL at `is_long` of `visits`
ALTER TABLE IF EXISTS visits DROP CONSTRAINT IF EXISTS is_long_schemac_not_null;
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
-- drop `is_long` of `visits`
ALTER TABLE visits DROP COLUMN is_long;
SET LOCAL statement_timeout = '3600s';
-- make the column `is_long` of `visits` anew
ALTER TABLE visits ADD COLUMN is_long boolean GENERATED ALWAYS AS (total > 10) STORED;
COMMIT;
