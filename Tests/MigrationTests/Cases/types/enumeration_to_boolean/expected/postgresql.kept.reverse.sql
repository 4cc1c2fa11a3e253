-- Made by schemac: from to to from.
-- irreversible: `progress` of `tasks` get the old values back, also where they were changed since
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

-- put `progress` of `tasks` back
UPDATE tasks AS present
  SET progress = kept.progress::progress
  FROM schemac_backup_64d4d867.tasks AS kept
  WHERE present.id = kept.id;

-- add the check `tasks_check` to `tasks`
ALTER TABLE tasks ADD CONSTRAINT tasks_check CHECK (progress <> 'blocked' OR id > 0);

-- drop the schema `schemac_backup_64d4d867`, whose rows are back
DROP TABLE schemac_backup_64d4d867.tasks;

DROP SCHEMA schemac_backup_64d4d867;

COMMIT;
