-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- add values to the type `state`, which can be used when that is lasting
ALTER TYPE state ADD VALUE 'draft' BEFORE 'open';
ALTER TYPE state ADD VALUE 'archived' AFTER 'closed';
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
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
SET LOCAL statement_timeout = '3600s';
-- give the rows of `tickets` their `old_state`
UPDATE tickets
  SET old_state = coalesce(old_state, 'archived')
  WHERE old_state IS NULL;
SET LOCAL statement_timeout = '60s';
-- in `tickets`, give `state` its default; make `old_state` NOT NULL
ALTER TABLE tickets
  ALTER COLUMN state SET DEFAULT 'draft',
  ADD CONSTRAINT old_state_schemac_not_null CHECK (old_state IS NOT NULL) NOT VALID;
SET LOCAL statement_timeout = '3600s';
-- add the column `is_draft` to `tickets`
ALTER TABLE tickets ADD COLUMN is_draft boolean GENERATED ALWAYS AS (state = 'draft') STORED NOT NULL;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `old_state` of `tickets` have values in all rows
ALTER TABLE tickets VALIDATE CONSTRAINT old_state_schemac_not_null;
COMMIT;

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
-- make `old_state` of `tickets` NOT NULL, as is known now
ALTER TABLE tickets ALTER COLUMN old_state SET NOT NULL, DROP CONSTRAINT old_state_schemac_not_null;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `tickets_id_idx` on `tickets`, while clients go on
CREATE INDEX CONCURRENTLY tickets_id_idx ON tickets (id) WHERE state IN ('draft', 'open');

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
-- add the check `not_archived` to `tickets` for rows to come
ALTER TABLE tickets ADD CONSTRAINT not_archived CHECK (state <> 'archived') NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `tickets` meet the check `not_archived`
ALTER TABLE tickets VALIDATE CONSTRAINT not_archived;
COMMIT;
