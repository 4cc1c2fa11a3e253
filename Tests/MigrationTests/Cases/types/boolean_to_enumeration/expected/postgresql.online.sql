-- Made by schemac: from from to to.

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
DROP INDEX tasks_title_idx;
-- create the type `progress`
CREATE TYPE progress AS ENUM ('open', 'blocked', 'done');
-- rename the column `done` of `tasks` to `progress`
ALTER TABLE tasks RENAME COLUMN done TO progress;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE tasks RENAME CONSTRAINT tasks_done_not_null TO tasks_progress_not_null;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- change the type of `tasks.progress` to progress
ALTER TABLE tasks
  ALTER COLUMN progress DROP DEFAULT,
  ALTER COLUMN progress TYPE progress USING CASE WHEN progress THEN 'done' ELSE 'open' END::progress,
  ALTER COLUMN progress SET DEFAULT 'open';
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `tasks_title_idx` on `tasks`, while clients go on
CREATE INDEX CONCURRENTLY tasks_title_idx ON tasks (title) WHERE progress <> 'done';
