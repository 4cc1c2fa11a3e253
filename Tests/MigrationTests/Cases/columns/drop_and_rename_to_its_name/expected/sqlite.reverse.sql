-- Made by schemac: from to to from.
-- rewrites-table: every row of `files` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `path` of `files` fail from now on
-- irreversible: the values of `path` of `files` are gone: rows stop the migration, as it cannot be NULL

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

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT NULL AS path FROM files) WHERE path IS NULL), 'rows of files would have no path';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of files would have no path" CHECK (problem <> 'rows of files would have no path' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `files`: rename `path` to `full_path`; add `path`
CREATE TABLE files_schemac_new (
  id INTEGER CONSTRAINT files_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  path TEXT NOT NULL CONSTRAINT "path is text" CHECK (instr(path, char(0)) = 0),
  full_path TEXT NOT NULL CONSTRAINT "full_path is text" CHECK (instr(full_path, char(0)) = 0)
) STRICT;

INSERT INTO files_schemac_new (id, path, full_path)
  SELECT id, NULL, path
  FROM files;

DELETE FROM sqlite_sequence WHERE name = 'files_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'files_schemac_new', seq FROM sqlite_sequence WHERE name = 'files';

DROP TABLE files;

ALTER TABLE files_schemac_new RENAME TO files;

CREATE INDEX files_path_idx ON files (path);

COMMIT;

PRAGMA foreign_keys = ON;
