-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE amounts IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop `value` of `amounts`
ALTER TABLE amounts DROP COLUMN value;
-- add the column `unit` to `amounts`
ALTER TABLE amounts ADD COLUMN unit varchar(3);
-- make the column `value` of `amounts` anew
ALTER TABLE amounts ADD COLUMN value integer;
-- in `amounts`, let `unit` be what it says; let `value` be what it says
ALTER TABLE amounts
  ADD CONSTRAINT unit_schemac_filled CHECK (unit IS NOT NULL) NOT VALID,
  ADD CONSTRAINT value_schemac_filled CHECK (value IS NOT NULL) NOT VALID;
-- drop `is_metric` of `amounts`
ALTER TABLE amounts DROP COLUMN is_metric;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `unit`, `value` of `amounts` have values in all rows
ALTER TABLE amounts
  VALIDATE CONSTRAINT unit_schemac_filled,
  VALIDATE CONSTRAINT value_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE amounts IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `unit`, `value` of `amounts` NOT NULL, as is known now
ALTER TABLE amounts
  ALTER COLUMN unit SET NOT NULL, DROP CONSTRAINT unit_schemac_filled,
  ALTER COLUMN value SET NOT NULL, DROP CONSTRAINT value_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `is_metric` of `amounts` have values
ALTER TABLE IF EXISTS amounts DROP CONSTRAINT IF EXISTS is_metric_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `is_metric` of `amounts`
ALTER TABLE IF EXISTS amounts DROP COLUMN IF EXISTS is_metric;
COMMIT;
