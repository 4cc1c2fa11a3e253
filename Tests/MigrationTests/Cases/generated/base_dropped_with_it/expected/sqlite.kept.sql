-- Made by schemac: from from to to.
-- rewrites-table: every row of `people` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('people', '*[^a-z0-9_]people[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('people_search_idx') AND (
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
  SELECT (SELECT count(*) FROM (SELECT ('Dr. ' || name) AS full_name FROM people) WHERE full_name IS NULL), 'rows of people get no full_name';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT ('Dr. ' || name) AS full_name FROM people) WHERE NOT (instr(full_name, char(0)) = 0) OR typeof(full_name) NOT IN ('text', 'null')), 'rows of people get a full_name that is no text';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of people get no full_name" CHECK (problem <> 'rows of people get no full_name' OR number = 0),
  CONSTRAINT "rows of people get a full_name that is no text" CHECK (problem <> 'rows of people get a full_name that is no text' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `people`: add `full_name`; compute `search` otherwise; drop `name`; keep what goes in `schemac_backup_86964d90_people`
CREATE TABLE people_schemac_new (
  id INTEGER CONSTRAINT people_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  full_name TEXT NOT NULL CONSTRAINT "full_name is text" CHECK (instr(full_name, char(0)) = 0),
  search TEXT GENERATED ALWAYS AS (lower(full_name)) STORED CONSTRAINT "search is text" CHECK (instr(search, char(0)) = 0)
) STRICT;

INSERT INTO people_schemac_new (id, full_name)
  SELECT id, ('Dr. ' || name)
  FROM people;

CREATE TABLE schemac_backup_86964d90_people ("id", "name", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_86964d90_people ("id", "name")
  SELECT old.id, old.name
  FROM people AS old;

DELETE FROM sqlite_sequence WHERE name = 'people_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'people_schemac_new', seq FROM sqlite_sequence WHERE name = 'people';

DROP TABLE people;

ALTER TABLE people_schemac_new RENAME TO people;

CREATE INDEX people_search_idx ON people (search);

COMMIT;

PRAGMA foreign_keys = ON;
