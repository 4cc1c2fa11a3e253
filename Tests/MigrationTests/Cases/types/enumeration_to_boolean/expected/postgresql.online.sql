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
-- drop the check `tasks_check` of `tasks`
ALTER TABLE tasks DROP CONSTRAINT tasks_check;
-- rename the column `progress` of `tasks` to `done`
ALTER TABLE tasks RENAME COLUMN progress TO done;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE tasks RENAME CONSTRAINT tasks_progress_not_null TO tasks_done_not_null;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- change the type of `tasks.done` to boolean
ALTER TABLE tasks
  ALTER COLUMN done DROP DEFAULT,
  ALTER COLUMN done TYPE boolean USING (done = 'done'),
  ALTER COLUMN done SET DEFAULT false;
SET LOCAL statement_timeout = '60s';
-- drop the type `progress`
DROP TYPE progress;
COMMIT;
