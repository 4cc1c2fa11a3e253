-- Made by schemac: from to to from.
-- rewrites-table: every row of `shirts` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `shirts` whose `size` is removed (huge, medium, tiny) stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('shirts', '*[^a-z0-9_]shirts[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM shirts WHERE size IN ('huge', 'medium', 'tiny')), 'rows of shirts have a size that is removed: huge, medium, tiny';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of shirts have a size that is removed: huge, medium, tiny" CHECK (problem <> 'rows of shirts have a size that is removed: huge, medium, tiny' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `shirts`: other values of `size`
CREATE TABLE shirts_schemac_new (
  id INTEGER CONSTRAINT shirts_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  size TEXT NOT NULL DEFAULT 'small' CONSTRAINT "size is size" CHECK (size IN ('large', 'small'))
) STRICT;

INSERT INTO shirts_schemac_new (id, size)
  SELECT id, size
  FROM shirts;

DELETE FROM sqlite_sequence WHERE name = 'shirts_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'shirts_schemac_new', seq FROM sqlite_sequence WHERE name = 'shirts';

DROP TABLE shirts;

ALTER TABLE shirts_schemac_new RENAME TO shirts;

COMMIT;

PRAGMA foreign_keys = ON;
