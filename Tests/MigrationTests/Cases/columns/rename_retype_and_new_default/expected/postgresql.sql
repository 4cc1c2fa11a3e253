-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `prio` of `jobs` fail from now on
-- breaks-clients: clients get `jobs.priority` as bigint from now on
-- rewrites-table: every row of `jobs` is written anew for `priority`
-- blocks-reads: `jobs` can be neither read nor written while its rows are written anew
-- scans-table: every row of `jobs` is read for `jobs_priority_check`
-- blocks-reads: `jobs` can be neither read nor written while its rows are read
-- builds-index: the index `jobs_priority_title_idx` is built over every row
-- blocks-writes: `jobs` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

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

-- change the type of `jobs.priority` to bigint
ALTER TABLE jobs
  ALTER COLUMN priority DROP DEFAULT,
  ALTER COLUMN priority TYPE bigint,
  ALTER COLUMN priority SET DEFAULT 100;

-- add the check `jobs_priority_check` to `jobs`
ALTER TABLE jobs ADD CONSTRAINT jobs_priority_check CHECK (priority >= 0);

-- create the index `jobs_priority_title_idx` on `jobs`
CREATE INDEX jobs_priority_title_idx ON jobs (priority, title) WHERE priority > 5;

COMMIT;
