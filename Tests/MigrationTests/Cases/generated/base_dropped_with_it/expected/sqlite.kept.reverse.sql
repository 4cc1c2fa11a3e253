-- Made by schemac: from to to from.
-- rewrites-table: every row of `people` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `people.full_name` are deleted

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
  SELECT (SELECT count(*) FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_86964d90_people WHERE schemac_backup_86964d90_people."id" = +people.id) THEN (SELECT schemac_backup_86964d90_people."name" FROM schemac_backup_86964d90_people WHERE schemac_backup_86964d90_people."id" = +people.id) ELSE NULL END AS name FROM people) WHERE name IS NULL), 'rows of people would have no name';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of people would have no name" CHECK (problem <> 'rows of people would have no name' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `people`: drop `full_name`; compute `search` otherwise; add `name`
CREATE TABLE people_schemac_new (
  id INTEGER CONSTRAINT people_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  search TEXT GENERATED ALWAYS AS (lower(name)) STORED CONSTRAINT "search is text" CHECK (instr(search, char(0)) = 0)
) STRICT;

INSERT INTO people_schemac_new (id, name)
  SELECT id, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_86964d90_people WHERE schemac_backup_86964d90_people."id" = +people.id) THEN (SELECT schemac_backup_86964d90_people."name" FROM schemac_backup_86964d90_people WHERE schemac_backup_86964d90_people."id" = +people.id) ELSE NULL END
  FROM people;

DELETE FROM sqlite_sequence WHERE name = 'people_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'people_schemac_new', seq FROM sqlite_sequence WHERE name = 'people';

DROP TABLE people;

ALTER TABLE people_schemac_new RENAME TO people;

CREATE INDEX people_search_idx ON people (search);

-- drop what was kept in `schemac_backup_86964d90_people`
DROP TABLE schemac_backup_86964d90_people;

COMMIT;

PRAGMA foreign_keys = ON;
