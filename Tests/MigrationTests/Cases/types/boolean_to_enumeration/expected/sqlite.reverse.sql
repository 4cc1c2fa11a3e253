-- Made by schemac: from to to from.
-- rewrites-table: every row of `tasks` is written anew, and nobody else can write meanwhile
-- irreversible: what `tasks.done` held is lost
-- breaks-clients: clients that name the column `progress` of `tasks` fail from now on
-- irreversible: the values of `done` of `tasks` are gone: rows get its default

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

-- rebuild `tasks`: rename `progress` to `done`; make `done` `boolean`, from `progress`; another default of `done`
CREATE TABLE tasks_schemac_new (
  id INTEGER CONSTRAINT tasks_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  done INTEGER NOT NULL DEFAULT FALSE CONSTRAINT "done is boolean" CHECK (done IN (0, 1)),
  title TEXT NOT NULL CONSTRAINT "title is text" CHECK (instr(title, char(0)) = 0)
) STRICT;

INSERT INTO tasks_schemac_new (id, done, title)
  SELECT id, FALSE, title
  FROM tasks;

DELETE FROM sqlite_sequence WHERE name = 'tasks_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'tasks_schemac_new', seq FROM sqlite_sequence WHERE name = 'tasks';

DROP TABLE tasks;

ALTER TABLE tasks_schemac_new RENAME TO tasks;

CREATE INDEX tasks_title_idx ON tasks (title) WHERE NOT (done);

COMMIT;

PRAGMA foreign_keys = ON;
