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
-- drop the index `tasks_title_idx`
DROP INDEX IF EXISTS tasks_title_idx;
-- drop `progress` of `tasks`
ALTER TABLE tasks DROP COLUMN progress;
-- make the column `done` of `tasks` anew
ALTER TABLE tasks ADD COLUMN done boolean DEFAULT false NOT NULL;
-- drop the type `progress`
DROP TYPE progress;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `tasks_title_idx` on `tasks`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS tasks_title_idx ON tasks (title) WHERE NOT (done);
