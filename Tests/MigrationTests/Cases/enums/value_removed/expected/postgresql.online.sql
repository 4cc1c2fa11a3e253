-- Made by schemac: from from to to.

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
-- drop the check `differ` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT differ;
-- drop the index `tickets_state_idx`
DROP INDEX tickets_state_idx;
-- make the type `state` anew: PostgreSQL cannot remove a value
ALTER TYPE state RENAME TO state_schemac_old;
CREATE TYPE state AS ENUM ('open', 'closed');
SET LOCAL statement_timeout = '3600s';
-- change types: `tickets.state` to the new state, `tickets.other` to the new state
ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE state USING state::text::state,
  ALTER COLUMN state SET DEFAULT 'open',
  ALTER COLUMN other TYPE state USING other::text::state;
SET LOCAL statement_timeout = '60s';
-- drop the old type `state`
DROP TYPE state_schemac_old;
-- add the check `differ` to `tickets`
ALTER TABLE tickets ADD CONSTRAINT differ CHECK (state <> other) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `tickets_state_idx` on `tickets`, while clients go on
CREATE INDEX CONCURRENTLY tickets_state_idx ON tickets (state) WHERE state <> 'closed';

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `tickets` meet the check `differ`
ALTER TABLE tickets VALIDATE CONSTRAINT differ;
COMMIT;
