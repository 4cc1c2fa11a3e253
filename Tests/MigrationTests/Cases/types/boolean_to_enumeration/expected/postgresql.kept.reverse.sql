-- Made by schemac: from to to from.
-- irreversible: `done` of `tasks` get the old values back, also where they were changed since
-- breaks-clients: clients that name the type `progress` fail from now on
-- builds-index: the index `tasks_title_idx` is built over every row
-- blocks-writes: `tasks` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `tasks_title_idx`
DROP INDEX tasks_title_idx;

-- drop `progress` of `tasks`
ALTER TABLE tasks DROP COLUMN progress;

-- make the column `done` of `tasks` anew
ALTER TABLE tasks ADD COLUMN done boolean DEFAULT false NOT NULL;

-- put `done` of `tasks` back
UPDATE tasks AS present
  SET done = kept.done
  FROM schemac_backup_1a06956d.tasks AS kept
  WHERE present.id = kept.id;

-- drop the type `progress`
DROP TYPE progress;

-- create the index `tasks_title_idx` on `tasks`
CREATE INDEX tasks_title_idx ON tasks (title) WHERE NOT (done);

-- drop the schema `schemac_backup_1a06956d`, whose rows are back
DROP TABLE schemac_backup_1a06956d.tasks;

DROP SCHEMA schemac_backup_1a06956d;

COMMIT;
