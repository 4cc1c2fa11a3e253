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
-- make the type `state` anew: PostgreSQL cannot remove a value
ALTER TYPE ticket_state RENAME TO state_schemac_old;
CREATE TYPE state AS ENUM ('open', 'closed');
SET LOCAL statement_timeout = '3600s';
-- change the type of `tickets.state` to the new state
ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE state USING state::text::state,
  ALTER COLUMN state SET DEFAULT 'open';
SET LOCAL statement_timeout = '60s';
-- drop the old type `ticket_state`
DROP TYPE state_schemac_old;
-- add the check `known` to `tickets`
ALTER TABLE tickets ADD CONSTRAINT known CHECK (state IN ('open', 'closed')) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `tickets` meet the check `known`
ALTER TABLE tickets VALIDATE CONSTRAINT known;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
BEGIN;
-- take the added values of the type `state` away
DO 'BEGIN
  IF (SELECT (SELECT ''('' || coalesce(string_agg(enumlabel, '', '' ORDER BY enumsortorder), '''') || '')''
  FROM pg_type LEFT JOIN pg_enum ON enumtypid = pg_type.oid
  WHERE pg_type.oid = to_regtype(fact.relation) AND typtype = ''e'' GROUP BY pg_type.oid) FROM (VALUES (''state'')) AS fact (relation)) = ''(open, pending, closed)'' THEN
    ALTER TABLE tickets DROP CONSTRAINT known;
    ALTER TYPE state RENAME TO state_schemac_old;
    CREATE TYPE state AS ENUM (''open'', ''closed'');
    ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE state USING state::text::state,
  ALTER COLUMN state SET DEFAULT ''open'';
    DROP TYPE state_schemac_old;
    ALTER TABLE tickets ADD CONSTRAINT known CHECK (state IN (''open'', ''closed''));
  END IF;
END';
COMMIT;
