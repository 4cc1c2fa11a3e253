-- Made by schemac: from to to from.
-- rewrites-table: every row of `tasks` is written anew, and nobody else can write meanwhile
-- irreversible: what `tasks.progress` held is lost
-- breaks-clients: clients that name the column `done` of `tasks` fail from now on
-- irreversible: the values of `progress` of `tasks` are gone: rows get its default
-- data-may-not-fit: rows of `tasks` that fail the check `tasks_check` stop the migration

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
  SELECT (SELECT count(*) FROM (SELECT id, 'open' AS progress FROM tasks) WHERE NOT (progress <> 'blocked' OR id > 0)), 'rows of tasks break tasks_check';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of tasks break tasks_check" CHECK (problem <> 'rows of tasks break tasks_check' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `tasks`: rename `done` to `progress`; make `progress` `progress`, from `boolean`; another default of `progress`; add the check `tasks_check`
CREATE TABLE tasks_schemac_new (
  id INTEGER CONSTRAINT tasks_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  progress TEXT NOT NULL DEFAULT 'open' CONSTRAINT "progress is progress" CHECK (progress IN ('blocked', 'done', 'open')),
  CONSTRAINT tasks_check CHECK (progress <> 'blocked' OR id > 0)
) STRICT;

INSERT INTO tasks_schemac_new (id, progress)
  SELECT id, 'open'
  FROM tasks;

DELETE FROM sqlite_sequence WHERE name = 'tasks_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'tasks_schemac_new', seq FROM sqlite_sequence WHERE name = 'tasks';

DROP TABLE tasks;

ALTER TABLE tasks_schemac_new RENAME TO tasks;

COMMIT;

PRAGMA foreign_keys = ON;
