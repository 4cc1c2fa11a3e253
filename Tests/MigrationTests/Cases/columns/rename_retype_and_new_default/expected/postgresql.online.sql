-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE jobs IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the check `jobs_prio_check` of `jobs`
ALTER TABLE jobs DROP CONSTRAINT jobs_prio_check;
-- drop the index `jobs_prio_title_idx`
DROP INDEX jobs_prio_title_idx;
-- rename the column `prio` of `jobs` to `priority`
ALTER TABLE jobs RENAME COLUMN prio TO priority;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE jobs RENAME CONSTRAINT jobs_prio_not_null TO jobs_priority_not_null;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- change the type of `jobs.priority` to bigint
ALTER TABLE jobs
  ALTER COLUMN priority DROP DEFAULT,
  ALTER COLUMN priority TYPE bigint,
  ALTER COLUMN priority SET DEFAULT 100;
SET LOCAL statement_timeout = '60s';
-- add the check `jobs_priority_check` to `jobs`
ALTER TABLE jobs ADD CONSTRAINT jobs_priority_check CHECK (priority >= 0) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `jobs_priority_title_idx` on `jobs`, while clients go on
CREATE INDEX CONCURRENTLY jobs_priority_title_idx ON jobs (priority, title) WHERE priority > 5;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `jobs` meet the check `jobs_priority_check`
ALTER TABLE jobs VALIDATE CONSTRAINT jobs_priority_check;
COMMIT;
