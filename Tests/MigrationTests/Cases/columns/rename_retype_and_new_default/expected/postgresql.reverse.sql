-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `priority` of `jobs` fail from now on
-- breaks-clients: clients get `jobs.prio` as smallint from now on
-- data-may-not-fit: values of `jobs.priority` that are no smallint stop the migration
-- rewrites-table: every row of `jobs` is written anew for `prio`
-- blocks-reads: `jobs` can be neither read nor written while its rows are written anew
-- scans-table: every row of `jobs` is read for `jobs_prio_check`
-- blocks-reads: `jobs` can be neither read nor written while its rows are read
-- builds-index: the index `jobs_prio_title_idx` is built over every row
-- blocks-writes: `jobs` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM jobs WHERE priority NOT BETWEEN -32768 AND 32767) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of jobs have a priority that is no smallint'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `jobs_priority_check` of `jobs`
ALTER TABLE jobs DROP CONSTRAINT jobs_priority_check;

-- drop the index `jobs_priority_title_idx`
DROP INDEX jobs_priority_title_idx;

-- rename the column `priority` of `jobs` to `prio`
ALTER TABLE jobs RENAME COLUMN priority TO prio;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE jobs RENAME CONSTRAINT jobs_priority_not_null TO jobs_prio_not_null;
  END IF;
END';

-- change the type of `jobs.prio` to smallint
ALTER TABLE jobs
  ALTER COLUMN prio DROP DEFAULT,
  ALTER COLUMN prio TYPE smallint,
  ALTER COLUMN prio SET DEFAULT 1;

-- add the check `jobs_prio_check` to `jobs`
ALTER TABLE jobs ADD CONSTRAINT jobs_prio_check CHECK (prio >= 0);

-- create the index `jobs_prio_title_idx` on `jobs`
CREATE INDEX jobs_prio_title_idx ON jobs (prio, title) WHERE prio > 5;

COMMIT;
