-- Made by schemac: from to to from.
-- rewrites-table: every row of `beds` is written anew, and nobody else can write meanwhile

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

-- rebuild `beds`: drop the foreign key `beds_house_number_fkey`
CREATE TABLE beds_schemac_new (
  id INTEGER CONSTRAINT beds_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  house INTEGER CONSTRAINT "house is integer" CHECK (house BETWEEN -2147483648 AND 2147483647),
  number INTEGER CONSTRAINT "number is integer" CHECK (number BETWEEN -2147483648 AND 2147483647)
) STRICT;

INSERT INTO beds_schemac_new (id, house, number)
  SELECT id, house, number
  FROM beds;

DELETE FROM sqlite_sequence WHERE name = 'beds_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'beds_schemac_new', seq FROM sqlite_sequence WHERE name = 'beds';

DROP TABLE beds;

ALTER TABLE beds_schemac_new RENAME TO beds;

COMMIT;

PRAGMA foreign_keys = ON;
