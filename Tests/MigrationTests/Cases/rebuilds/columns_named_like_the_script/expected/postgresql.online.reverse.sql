-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE schemac_found IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the check `schemac_found_schemac_found_check` of `schemac_found`
ALTER TABLE schemac_found DROP CONSTRAINT IF EXISTS schemac_found_schemac_found_check;
-- add the column `kept` to `schemac_found`
ALTER TABLE schemac_found ADD COLUMN kept text;
-- let `number`, `problem`, `found`, `touched`, `schemac_found` of `schemac_found` be NULL
ALTER TABLE schemac_found ALTER COLUMN number DROP NOT NULL, ALTER COLUMN problem DROP NOT NULL, ALTER COLUMN found DROP NOT NULL, ALTER COLUMN touched DROP NOT NULL, ALTER COLUMN schemac_found DROP NOT NULL;
-- change the type of `schemac_found.name` to varchar(9)
ALTER TABLE schemac_found ALTER COLUMN name TYPE varchar(9);
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `number`, `problem`, `found`, `touched`, `schemac_found` of `schemac_found` have values
ALTER TABLE IF EXISTS schemac_found DROP CONSTRAINT IF EXISTS number_schemac_not_null, DROP CONSTRAINT IF EXISTS problem_schemac_not_null, DROP CONSTRAINT IF EXISTS found_schemac_not_null, DROP CONSTRAINT IF EXISTS touched_schemac_not_null, DROP CONSTRAINT IF EXISTS schemac_found_schemac_not_null;
COMMIT;
