-- Made by schemac: from to to from.
-- rewrites-table: every row of `swaps` is written anew, and nobody else can write meanwhile
-- irreversible: rows without `swaps.a` keep the value that they were given
-- irreversible: rows without `swaps.b` keep the value that they were given

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('swaps', '*[^a-z0-9_]swaps[^a-z0-9_]*'))
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

-- rebuild `swaps`: let `a` be NULL; let `b` be NULL
CREATE TABLE swaps_schemac_new (
  id INTEGER CONSTRAINT swaps_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  a INTEGER CONSTRAINT "a is integer" CHECK (a BETWEEN -2147483648 AND 2147483647),
  b INTEGER CONSTRAINT "b is integer" CHECK (b BETWEEN -2147483648 AND 2147483647)
) STRICT;

INSERT INTO swaps_schemac_new (id, a, b)
  SELECT id, a, b
  FROM swaps;

DELETE FROM sqlite_sequence WHERE name = 'swaps_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'swaps_schemac_new', seq FROM sqlite_sequence WHERE name = 'swaps';

DROP TABLE swaps;

ALTER TABLE swaps_schemac_new RENAME TO swaps;

COMMIT;

PRAGMA foreign_keys = ON;
