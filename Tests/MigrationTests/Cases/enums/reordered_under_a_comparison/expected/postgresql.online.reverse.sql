-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the check `enough` of `tasks`
ALTER TABLE tasks DROP CONSTRAINT IF EXISTS enough;
-- make the type `level` anew: PostgreSQL cannot move a value
ALTER TYPE level RENAME TO level_schemac_old;
CREATE TYPE level AS ENUM ('low', 'middle', 'high');
SET LOCAL statement_timeout = '3600s';
-- change the type of `tasks.level` to the new level
ALTER TABLE tasks ALTER COLUMN level TYPE level USING level::text::level;
SET LOCAL statement_timeout = '60s';
-- drop the old type `level`
DROP TYPE level_schemac_old;
-- add the check `enough` to `tasks`
ALTER TABLE tasks ADD CONSTRAINT enough CHECK (level >= 'middle') NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `tasks` meet the check `enough`
ALTER TABLE tasks VALIDATE CONSTRAINT enough;
COMMIT;
