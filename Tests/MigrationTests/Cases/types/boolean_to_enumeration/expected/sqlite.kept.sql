-- Made by schemac: from from to to.
-- rewrites-table: every row of `tasks` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `done` of `tasks` fail from now on
-- data-may-not-fit: values of `progress` of `tasks` that are no `progress` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('tasks', '*[^a-z0-9_]tasks[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('tasks_title_idx') AND (
    object.type IN ('index', 'trigger') AND object.tbl_name = touched.name COLLATE NOCASE
    OR object.type IN ('view', 'trigger') AND ' ' || lower(object.sql) || ' ' GLOB touched.pattern);

SELECT 'the schema does not know the ' || type || ' ' || name || ', which hangs on ' || changes
  FROM temp.schemac_unknown;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the schema does not know objects that hang on tables that change" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT count(*) FROM temp.schemac_unknown;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_unknown;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN done THEN 'done' ELSE 'open' END) AS progress FROM tasks) WHERE progress IS NULL), 'rows of tasks have no done';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN done THEN 'done' ELSE 'open' END) AS progress FROM tasks) WHERE NOT (progress IN ('blocked', 'done', 'open')) OR typeof(progress) NOT IN ('text', 'null')), 'rows of tasks get a progress that is no progress';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of tasks have no done" CHECK (problem <> 'rows of tasks have no done' OR number = 0),
  CONSTRAINT "rows of tasks get a progress that is no progress" CHECK (problem <> 'rows of tasks get a progress that is no progress' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `tasks`: rename `done` to `progress`; make `progress` `progress`, from `boolean`; another default of `progress`; keep what goes in `schemac_backup_0d030059_tasks`
CREATE TABLE tasks_schemac_new (
  id INTEGER CONSTRAINT tasks_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  progress TEXT NOT NULL DEFAULT 'open' CONSTRAINT "progress is progress" CHECK (progress IN ('blocked', 'done', 'open')),
  title TEXT NOT NULL CONSTRAINT "title is text" CHECK (instr(title, char(0)) = 0)
) STRICT;

INSERT INTO tasks_schemac_new (id, progress, title)
  SELECT id, (CASE WHEN done THEN 'done' ELSE 'open' END), title
  FROM tasks;

CREATE TABLE schemac_backup_0d030059_tasks ("id", "done", "done became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_0d030059_tasks ("id", "done", "done became")
  SELECT old.id, old.done, new.progress
  FROM tasks AS old JOIN tasks_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'tasks_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'tasks_schemac_new', seq FROM sqlite_sequence WHERE name = 'tasks';

DROP TABLE tasks;

ALTER TABLE tasks_schemac_new RENAME TO tasks;

CREATE INDEX tasks_title_idx ON tasks (title) WHERE progress <> 'done';

COMMIT;

PRAGMA foreign_keys = ON;
