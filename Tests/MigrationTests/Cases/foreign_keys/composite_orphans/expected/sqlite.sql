-- Made by schemac: from from to to.
-- rewrites-table: every row of `beds` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `beds` that refer to nothing by `beds_house_number_fkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('beds', '*[^a-z0-9_]beds[^a-z0-9_]*'))
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

CREATE TEMP TABLE schemac_violations AS
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('beds')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT house, number FROM beds) WHERE house IS NOT NULL AND number IS NOT NULL AND (house, number) NOT IN (SELECT house, number FROM rooms WHERE house IS NOT NULL AND number IS NOT NULL)), 'rows of beds refer by house, number to no row of rooms';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of beds refer by house, number to no row of rooms" CHECK (problem <> 'rows of beds refer by house, number to no row of rooms' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `beds`: add the foreign key `beds_house_number_fkey`
CREATE TABLE beds_schemac_new (
  id INTEGER CONSTRAINT beds_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  house INTEGER CONSTRAINT "house is integer" CHECK (house BETWEEN -2147483648 AND 2147483647),
  number INTEGER CONSTRAINT "number is integer" CHECK (number BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT beds_house_number_fkey FOREIGN KEY (house, number) REFERENCES rooms (house, number)
) STRICT;

INSERT INTO beds_schemac_new (id, house, number)
  SELECT id, house, number
  FROM beds;

DELETE FROM sqlite_sequence WHERE name = 'beds_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'beds_schemac_new', seq FROM sqlite_sequence WHERE name = 'beds';

DROP TABLE beds;

ALTER TABLE beds_schemac_new RENAME TO beds;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('beds')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
