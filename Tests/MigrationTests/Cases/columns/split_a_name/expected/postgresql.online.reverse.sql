-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the column `full_name` to `people`
ALTER TABLE people ADD COLUMN full_name text;
-- in `people`, let `full_name` be what it says
ALTER TABLE people ADD CONSTRAINT full_name_schemac_filled CHECK (full_name IS NOT NULL) NOT VALID;
-- drop `first_name`, `last_name` of `people`
ALTER TABLE people
  DROP COLUMN first_name,
  DROP COLUMN last_name;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `full_name` of `people` have values in all rows
ALTER TABLE people VALIDATE CONSTRAINT full_name_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `full_name` of `people` NOT NULL, as is known now
ALTER TABLE people ALTER COLUMN full_name SET NOT NULL, DROP CONSTRAINT full_name_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `first_name`, `last_name` of `people` have values
ALTER TABLE IF EXISTS people DROP CONSTRAINT IF EXISTS first_name_schemac_not_null, DROP CONSTRAINT IF EXISTS last_name_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `first_name`, `last_name` of `people`
ALTER TABLE IF EXISTS people DROP COLUMN IF EXISTS first_name, DROP COLUMN IF EXISTS last_name;
COMMIT;
