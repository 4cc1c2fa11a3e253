-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- add values to the type `state`, which can be used when that is lasting
ALTER TYPE state ADD VALUE 'draft' BEFORE 'open';
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `tickets_state_idx_schemac_back` on `tickets`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS tickets_state_idx_schemac_back ON tickets (state) WHERE state <> 'draft';

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE tickets IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- move the index `tickets_state_idx` out of the way
ALTER INDEX IF EXISTS tickets_state_idx RENAME TO tickets_state_idx_schemac_gone;
-- in `tickets`, give `state` its default
ALTER TABLE tickets ALTER COLUMN state SET DEFAULT 'draft';
-- let the index that was built have the name `tickets_state_idx`
ALTER INDEX tickets_state_idx_schemac_back RENAME TO tickets_state_idx;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `tickets_state_idx_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS tickets_state_idx_schemac_gone;
