-- Made by schemac: from from to to.
-- rewrites-table: every row of `tasks` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `progress` of `tasks` fail from now on
-- data-may-not-fit: values of `done` of `tasks` that are no `boolean` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('tasks', '*[^a-z0-9_]tasks[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND (
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
  SELECT (SELECT count(*) FROM (SELECT (progress = 'done') AS done FROM tasks) WHERE done IS NULL), 'rows of tasks have no progress';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (progress = 'done') AS done FROM tasks) WHERE NOT (done IN (0, 1)) OR typeof(done) NOT IN ('integer', 'null')), 'rows of tasks get a done that is no boolean';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of tasks have no progress" CHECK (problem <> 'rows of tasks have no progress' OR number = 0),
  CONSTRAINT "rows of tasks get a done that is no boolean" CHECK (problem <> 'rows of tasks get a done that is no boolean' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `tasks`: rename `progress` to `done`; make `done` `boolean`, from `progress`; another default of `done`; drop the check `tasks_check`; keep what goes in `schemac_backup_e885b697_tasks`
CREATE TABLE tasks_schemac_new (
  id INTEGER CONSTRAINT tasks_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  done INTEGER NOT NULL DEFAULT FALSE CONSTRAINT "done is boolean" CHECK (done IN (0, 1))
) STRICT;

INSERT INTO tasks_schemac_new (id, done)
  SELECT id, (progress = 'done')
  FROM tasks;

CREATE TABLE schemac_backup_e885b697_tasks ("id", "progress", "progress became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_e885b697_tasks ("id", "progress", "progress became")
  SELECT old.id, old.progress, new.done
  FROM tasks AS old JOIN tasks_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'tasks_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'tasks_schemac_new', seq FROM sqlite_sequence WHERE name = 'tasks';

DROP TABLE tasks;

ALTER TABLE tasks_schemac_new RENAME TO tasks;

COMMIT;

PRAGMA foreign_keys = ON;
