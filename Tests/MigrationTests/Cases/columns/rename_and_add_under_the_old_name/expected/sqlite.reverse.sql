-- Made by schemac: from to to from.
-- rewrites-table: every row of `people` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `full_name` of `people` fail from now on
-- deletes-data: the values of `people.name` are deleted

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('people', '*[^a-z0-9_]people[^a-z0-9_]*'))
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

-- rebuild `people`: rename `full_name` to `name`; drop `name`
CREATE TABLE people_schemac_new (
  id INTEGER CONSTRAINT people_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0)
) STRICT;

INSERT INTO people_schemac_new (id, name)
  SELECT id, full_name
  FROM people;

DELETE FROM sqlite_sequence WHERE name = 'people_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'people_schemac_new', seq FROM sqlite_sequence WHERE name = 'people';

DROP TABLE people;

ALTER TABLE people_schemac_new RENAME TO people;

COMMIT;

PRAGMA foreign_keys = ON;
