-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE one IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE three IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE two IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the check `two_t_check` of `two`
ALTER TABLE two DROP CONSTRAINT two_t_check;
-- drop `s` of `three`
ALTER TABLE three DROP COLUMN s;
-- make the type `state` anew: PostgreSQL cannot move a value
ALTER TYPE state RENAME TO state_schemac_old;
CREATE TYPE state AS ENUM ('c', 'b', 'a');
SET LOCAL statement_timeout = '3600s';
-- change the type of `one.s` to the new state
ALTER TABLE one
  ALTER COLUMN s DROP DEFAULT,
  ALTER COLUMN s TYPE state USING s::text::state,
  ALTER COLUMN s SET DEFAULT 'a';
-- change types: `two.s` to the new state, `two.t` to the new state
ALTER TABLE two
  ALTER COLUMN s TYPE state USING s::text::state,
  ALTER COLUMN t DROP DEFAULT,
  ALTER COLUMN t TYPE state USING t::text::state,
  ALTER COLUMN t SET DEFAULT 'b';
SET LOCAL statement_timeout = '60s';
-- drop the old type `state`
DROP TYPE state_schemac_old;
SET LOCAL statement_timeout = '3600s';
-- make the column `s` of `three` anew
ALTER TABLE three ADD COLUMN s state GENERATED ALWAYS AS (CASE WHEN id > 1 THEN CAST('a' AS state) ELSE CAST('b' AS state) END) STORED NOT NULL;
SET LOCAL statement_timeout = '60s';
-- add the check `two_t_check` to `two`
ALTER TABLE two ADD CONSTRAINT two_t_check CHECK (t <> 'c') NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `two` meet the check `two_t_check`
ALTER TABLE two VALIDATE CONSTRAINT two_t_check;
COMMIT;
