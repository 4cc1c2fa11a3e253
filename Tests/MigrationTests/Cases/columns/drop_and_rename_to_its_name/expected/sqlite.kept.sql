-- Made by schemac: from from to to.
-- rewrites-table: every row of `files` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `full_path` of `files` fail from now on

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('files', '*[^a-z0-9_]files[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('files_path_idx') AND (
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

-- rebuild `files`: rename `full_path` to `path`; drop `path`; keep what goes in `schemac_backup_f1873443_files`
CREATE TABLE files_schemac_new (
  id INTEGER CONSTRAINT files_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  path TEXT NOT NULL CONSTRAINT "path is text" CHECK (instr(path, char(0)) = 0)
) STRICT;

INSERT INTO files_schemac_new (id, path)
  SELECT id, full_path
  FROM files;

CREATE TABLE schemac_backup_f1873443_files ("id", "path", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_f1873443_files ("id", "path")
  SELECT old.id, old.path
  FROM files AS old;

DELETE FROM sqlite_sequence WHERE name = 'files_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'files_schemac_new', seq FROM sqlite_sequence WHERE name = 'files';

DROP TABLE files;

ALTER TABLE files_schemac_new RENAME TO files;

CREATE INDEX files_path_idx ON files (path);

COMMIT;

PRAGMA foreign_keys = ON;
