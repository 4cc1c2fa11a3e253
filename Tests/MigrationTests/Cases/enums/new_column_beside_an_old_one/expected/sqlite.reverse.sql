-- Made by schemac: from to to from.
-- rewrites-table: every row of `files` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `files.code` are deleted

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('files', '*[^a-z0-9_]files[^a-z0-9_]*'))
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

-- rebuild `files`: drop `code`; drop the check `differ`
CREATE TABLE files_schemac_new (
  id INTEGER CONSTRAINT files_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  data TEXT CONSTRAINT "data is phase" CHECK (data IN ('b', 'no'))
) STRICT;

INSERT INTO files_schemac_new (id, data)
  SELECT id, data
  FROM files;

DELETE FROM sqlite_sequence WHERE name = 'files_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'files_schemac_new', seq FROM sqlite_sequence WHERE name = 'files';

DROP TABLE files;

ALTER TABLE files_schemac_new RENAME TO files;

COMMIT;

PRAGMA foreign_keys = ON;
