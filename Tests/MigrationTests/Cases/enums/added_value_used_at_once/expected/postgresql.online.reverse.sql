-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what stands for NOT NULL at `old_state` of `tickets`
ALTER TABLE IF EXISTS tickets DROP CONSTRAINT IF EXISTS old_state_schemac_not_null;
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
-- drop the check `not_archived` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT IF EXISTS not_archived;
-- drop the index `tickets_id_idx`
DROP INDEX IF EXISTS tickets_id_idx;
-- drop `is_draft` of `tickets`
ALTER TABLE tickets DROP COLUMN is_draft;
-- make the type `state` anew: PostgreSQL cannot remove a value
ALTER TYPE state RENAME TO state_schemac_old;
CREATE TYPE state AS ENUM ('open', 'closed');
-- let `old_state` of `tickets` be NULL
ALTER TABLE tickets ALTER COLUMN old_state DROP NOT NULL;
SET LOCAL statement_timeout = '3600s';
-- change types: `tickets.state` to the new state, `tickets.old_state` to the new state
ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE state USING state::text::state,
  ALTER COLUMN state SET DEFAULT 'open',
  ALTER COLUMN old_state TYPE state USING old_state::text::state;
SET LOCAL statement_timeout = '60s';
-- drop the old type `state`
DROP TYPE state_schemac_old;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
BEGIN;
-- take the added values of the type `state` away
DO 'BEGIN
  IF (SELECT (SELECT ''('' || coalesce(string_agg(enumlabel, '', '' ORDER BY enumsortorder), '''') || '')''
  FROM pg_type LEFT JOIN pg_enum ON enumtypid = pg_type.oid
  WHERE pg_type.oid = to_regtype(fact.relation) AND typtype = ''e'' GROUP BY pg_type.oid) FROM (VALUES (''state'')) AS fact (relation)) = ''(draft, open, closed, archived)'' THEN
    ALTER TYPE state RENAME TO state_schemac_old;
    CREATE TYPE state AS ENUM (''open'', ''closed'');
    ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE state USING state::text::state,
  ALTER COLUMN state SET DEFAULT ''open'',
  ALTER COLUMN old_state TYPE state USING old_state::text::state;
    DROP TYPE state_schemac_old;
  END IF;
END';
COMMIT;
