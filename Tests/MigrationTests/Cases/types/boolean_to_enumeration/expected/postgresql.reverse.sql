-- Made by schemac: from to to from.
-- irreversible: what `tasks.done` held is lost
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

-- drop the type `progress`
DROP TYPE progress;

-- create the index `tasks_title_idx` on `tasks`
CREATE INDEX tasks_title_idx ON tasks (title) WHERE NOT (done);

COMMIT;
