-- Made by schemac: from from to to.
-- blocks-reads: `tasks` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name the column `progress` of `tasks` fail from now on
-- breaks-clients: clients get `tasks.done` as boolean from now on
-- data-may-not-fit: values of `tasks.progress` that cannot be converted stop the migration
-- rewrites-table: every row of `tasks` is written anew for `done`
-- blocks-reads: `tasks` can be neither read nor written while its rows are written anew
-- breaks-clients: clients that name the type `progress` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM tasks WHERE CAST((progress = ''done'') AS boolean) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tasks have no progress'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_64d4d867`
LOCK TABLE tasks;

CREATE SCHEMA schemac_backup_64d4d867;

CREATE TABLE schemac_backup_64d4d867.tasks AS
  SELECT id, progress::text AS progress FROM tasks;

-- drop the check `tasks_check` of `tasks`
ALTER TABLE tasks DROP CONSTRAINT tasks_check;

-- rename the column `progress` of `tasks` to `done`
ALTER TABLE tasks RENAME COLUMN progress TO done;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE tasks RENAME CONSTRAINT tasks_progress_not_null TO tasks_done_not_null;
  END IF;
END';

-- change the type of `tasks.done` to boolean
ALTER TABLE tasks
  ALTER COLUMN done DROP DEFAULT,
  ALTER COLUMN done TYPE boolean USING (done = 'done'),
  ALTER COLUMN done SET DEFAULT false;

-- drop the type `progress`
DROP TYPE progress;

COMMIT;
