-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `stays_during_idx_schemac_back` on `stays`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS stays_during_idx_schemac_back ON stays USING gist (during);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE stays IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- move the index `stays_during_idx` out of the way
ALTER INDEX IF EXISTS stays_during_idx RENAME TO stays_during_idx_schemac_gone;
-- drop `from_address` of `stays`
ALTER TABLE stays DROP COLUMN from_address;
-- make the column `from_address` of `stays` anew
ALTER TABLE stays ADD COLUMN from_address text;
SET LOCAL statement_timeout = '3600s';
-- change the type of `stays.flags` to bit(3)
ALTER TABLE stays ALTER COLUMN flags TYPE bit(3);
SET LOCAL statement_timeout = '60s';
-- in `stays`, let `from_address` be what it says
ALTER TABLE stays ADD CONSTRAINT from_address_schemac_filled CHECK (from_address IS NOT NULL) NOT VALID;
-- let the index that was built have the name `stays_during_idx`
ALTER INDEX stays_during_idx_schemac_back RENAME TO stays_during_idx;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `from_address` of `stays` have values in all rows
ALTER TABLE stays VALIDATE CONSTRAINT from_address_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE stays IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `from_address` of `stays` NOT NULL, as is known now
ALTER TABLE stays ALTER COLUMN from_address SET NOT NULL, DROP CONSTRAINT from_address_schemac_filled;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `stays_during_idx_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS stays_during_idx_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `stays_during_idx_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS stays_during_idx_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `stays_during_idx_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS stays_during_idx_schemac_old;
