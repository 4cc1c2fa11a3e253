-- Made by schemac: from to to from.

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
-- drop the check `known` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT IF EXISTS known;
-- drop the check `coded` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT IF EXISTS coded;
-- drop the index `tickets_id_idx`
DROP INDEX IF EXISTS tickets_id_idx;
SET LOCAL statement_timeout = '3600s';
-- change types: `tickets.state` to varchar(20), `tickets.code` to text
ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE varchar(20),
  ALTER COLUMN state SET DEFAULT 'open',
  ALTER COLUMN code DROP DEFAULT,
  ALTER COLUMN code TYPE text,
  ALTER COLUMN code SET DEFAULT 'none';
SET LOCAL statement_timeout = '60s';
-- add the check `known` to `tickets`
ALTER TABLE tickets ADD CONSTRAINT known CHECK (state IN ('open', 'closed')) NOT VALID;
-- add the check `coded` to `tickets`
ALTER TABLE tickets ADD CONSTRAINT coded CHECK (code IN ('none', 'some') OR code = state) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `tickets_id_idx` on `tickets`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS tickets_id_idx ON tickets (id) WHERE state IN ('open', 'closed') AND code <> 'none';

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `tickets` meet the check `known`
ALTER TABLE tickets VALIDATE CONSTRAINT known;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `tickets` meet the check `coded`
ALTER TABLE tickets VALIDATE CONSTRAINT coded;
COMMIT;
