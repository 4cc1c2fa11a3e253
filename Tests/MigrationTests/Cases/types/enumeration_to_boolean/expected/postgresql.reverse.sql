-- Made by schemac: from to to from.
-- irreversible: what `tasks.progress` held is lost
-- scans-table: every row of `tasks` is read for `tasks_check`
-- blocks-reads: `tasks` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop `done` of `tasks`
ALTER TABLE tasks DROP COLUMN done;

-- create the type `progress`
CREATE TYPE progress AS ENUM ('open', 'blocked', 'done');

-- make the column `progress` of `tasks` anew
ALTER TABLE tasks ADD COLUMN progress progress DEFAULT 'open' NOT NULL;

-- add the check `tasks_check` to `tasks`
ALTER TABLE tasks ADD CONSTRAINT tasks_check CHECK (progress <> 'blocked' OR id > 0);

COMMIT;
