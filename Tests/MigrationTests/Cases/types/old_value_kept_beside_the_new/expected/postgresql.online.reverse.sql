-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '3600s';
-- change the type of `t.size` to text
ALTER TABLE t ALTER COLUMN size TYPE text;
SET LOCAL statement_timeout = '60s';
-- drop `size_name` of `t`
ALTER TABLE t DROP COLUMN size_name;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `size_name` of `t` have values
ALTER TABLE IF EXISTS t DROP CONSTRAINT IF EXISTS size_name_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `size_name` of `t`
ALTER TABLE IF EXISTS t DROP COLUMN IF EXISTS size_name;
COMMIT;
