-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '0s';
BEGIN;
-- take the locks of what follows, all of them or none
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
SET LOCAL statement_timeout = '3600s';
-- create the index `tasks_title_idx` on `tasks`
CREATE INDEX tasks_title_idx ON tasks (title) WHERE NOT (done);
COMMIT;
