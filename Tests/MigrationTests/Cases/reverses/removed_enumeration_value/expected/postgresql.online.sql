-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make the type `state` anew: PostgreSQL cannot remove a value
ALTER TYPE state RENAME TO state_schemac_old;
CREATE TYPE state AS ENUM ('open', 'closed');
SET LOCAL statement_timeout = '3600s';
-- change the type of `t.s` to the new state
ALTER TABLE t
  ALTER COLUMN s DROP DEFAULT,
  ALTER COLUMN s TYPE state USING (CASE CAST(s AS text) WHEN 'draft' THEN 'open' ELSE CAST(s AS text) END)::text::state,
  ALTER COLUMN s SET DEFAULT 'open';
SET LOCAL statement_timeout = '60s';
-- drop the old type `state`
DROP TYPE state_schemac_old;
COMMIT;
