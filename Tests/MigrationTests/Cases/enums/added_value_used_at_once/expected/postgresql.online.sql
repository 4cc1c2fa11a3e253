-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- add values to the type `state`, which can be used when that is lasting
ALTER TYPE state ADD VALUE 'draft' BEFORE 'open';
ALTER TYPE state ADD VALUE 'archived' AFTER 'closed';
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- give the rows of `tickets` their `old_state`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 tickets.id%TYPE;
  schemac_high_1 tickets.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM tickets ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM tickets WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    UPDATE tickets SET old_state = coalesce(old_state, ''archived'')
      WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (old_state IS NULL);
    COMMIT;
    PERFORM pg_sleep(0.01);
    schemac_low_1 := schemac_high_1;
  END LOOP;
  IF schemac_low_1 IS NOT NULL THEN
    UPDATE tickets SET old_state = coalesce(old_state, ''archived'')
      WHERE id >= schemac_low_1 AND (old_state IS NULL);
    COMMIT;
  END IF;
END';

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
-- let `old_state` of `tickets` not become NULL any more
ALTER TABLE tickets ADD CONSTRAINT old_state_schemac_not_null CHECK (old_state IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- give rows of `tickets` that were written meanwhile their `old_state`
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 tickets.id%TYPE;
  schemac_high_1 tickets.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM tickets ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM tickets WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    UPDATE tickets SET old_state = coalesce(old_state, ''archived'')
      WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (old_state IS NULL);
    COMMIT;
    PERFORM pg_sleep(0.01);
    schemac_low_1 := schemac_high_1;
  END LOOP;
  IF schemac_low_1 IS NOT NULL THEN
    UPDATE tickets SET old_state = coalesce(old_state, ''archived'')
      WHERE id >= schemac_low_1 AND (old_state IS NULL);
    COMMIT;
  END IF;
END';

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
-- in `tickets`, give `state` its default; make `old_state` NOT NULL
ALTER TABLE tickets
  ALTER COLUMN state SET DEFAULT 'draft',
  ALTER COLUMN old_state SET NOT NULL,
  DROP CONSTRAINT old_state_schemac_not_null;
SET LOCAL statement_timeout = '3600s';
-- add the column `is_draft` to `tickets`
ALTER TABLE tickets ADD COLUMN is_draft boolean GENERATED ALWAYS AS (state = 'draft') STORED NOT NULL;
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
