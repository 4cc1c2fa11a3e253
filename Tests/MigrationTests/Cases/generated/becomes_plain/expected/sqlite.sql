-- Made by schemac: from from to to.
-- rewrites-table: every row of `lines` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('lines', '*[^a-z0-9_]lines[^a-z0-9_]*'))
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

-- rebuild `lines`: another default of `total`; compute `total` otherwise
CREATE TABLE lines_schemac_new (
  id INTEGER CONSTRAINT lines_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  price INTEGER NOT NULL CONSTRAINT "price is integer" CHECK (price BETWEEN -2147483648 AND 2147483647),
  total INTEGER NOT NULL DEFAULT 0 CONSTRAINT "total is integer" CHECK (total BETWEEN -2147483648 AND 2147483647)
) STRICT;

INSERT INTO lines_schemac_new (id, price, total)
  SELECT id, price, total
  FROM lines;

DELETE FROM sqlite_sequence WHERE name = 'lines_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'lines_schemac_new', seq FROM sqlite_sequence WHERE name = 'lines';

DROP TABLE lines;

ALTER TABLE lines_schemac_new RENAME TO lines;

COMMIT;

PRAGMA foreign_keys = ON;
