-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE archive IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE tickets IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the check `known` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT IF EXISTS known;
-- drop the index `tickets_name_idx`
DROP INDEX IF EXISTS tickets_name_idx;
-- make the type `state` anew: a new value is used in the transaction that adds it
ALTER TYPE state RENAME TO state_schemac_old;
ALTER TYPE state_schemac_old RENAME VALUE 'closed' TO 'shut';
CREATE TYPE state AS ENUM ('draft', 'open', 'shut');
SET LOCAL statement_timeout = '3600s';
-- change the type of `tickets.state` to the new state
ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE state USING state::text::state,
  ALTER COLUMN state SET DEFAULT 'shut';
-- change the type of `archive.state` to the new state
ALTER TABLE archive ALTER COLUMN state TYPE state USING state::text::state;
SET LOCAL statement_timeout = '60s';
-- drop the old type `state`
DROP TYPE state_schemac_old;
-- add the check `known` to `tickets`
ALTER TABLE tickets ADD CONSTRAINT known CHECK (state IN ('open', 'shut') OR name <> '') NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `tickets_name_idx` on `tickets`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS tickets_name_idx ON tickets (name) WHERE state = 'shut';

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `tickets` meet the check `known`
ALTER TABLE tickets VALIDATE CONSTRAINT known;
COMMIT;
