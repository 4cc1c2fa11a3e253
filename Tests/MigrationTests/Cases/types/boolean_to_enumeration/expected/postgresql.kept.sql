-- Made by schemac: from from to to.
-- blocks-reads: `tasks` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name the column `done` of `tasks` fail from now on
-- breaks-clients: clients get `tasks.progress` as progress from now on
-- data-may-not-fit: values of `tasks.done` that cannot be converted stop the migration
-- rewrites-table: every row of `tasks` is written anew for `progress`
-- blocks-reads: `tasks` can be neither read nor written while its rows are written anew
-- builds-index: the index `tasks_title_idx` is built over every row
-- blocks-writes: `tasks` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_1a06956d`
LOCK TABLE tasks;

CREATE SCHEMA schemac_backup_1a06956d;

CREATE TABLE schemac_backup_1a06956d.tasks AS
  SELECT id, done FROM tasks;

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

-- change the type of `tasks.progress` to progress
ALTER TABLE tasks
  ALTER COLUMN progress DROP DEFAULT,
  ALTER COLUMN progress TYPE progress USING CASE WHEN progress THEN 'done' ELSE 'open' END::progress,
  ALTER COLUMN progress SET DEFAULT 'open';

-- create the index `tasks_title_idx` on `tasks`
CREATE INDEX tasks_title_idx ON tasks (title) WHERE progress <> 'done';

COMMIT;
