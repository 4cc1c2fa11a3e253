-- Made by schemac: from to to from.
-- rewrites-table: every row of `lines` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `lines.total` are deleted
-- data-may-not-fit: rows of `lines` that compute to no `total` stop the migration

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

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, price * 2 AS total FROM (SELECT price FROM lines)) WHERE total IS NULL), 'rows of lines get no total';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, price * 2 AS total FROM (SELECT price FROM lines)) WHERE NOT (total BETWEEN -2147483648 AND 2147483647) OR typeof(total) NOT IN ('integer', 'null')), 'rows of lines get a total that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of lines get no total" CHECK (problem <> 'rows of lines get no total' OR number = 0),
  CONSTRAINT "rows of lines get a total that is no integer" CHECK (problem <> 'rows of lines get a total that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `lines`: another default of `total`; compute `total` otherwise
CREATE TABLE lines_schemac_new (
  id INTEGER CONSTRAINT lines_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  price INTEGER NOT NULL CONSTRAINT "price is integer" CHECK (price BETWEEN -2147483648 AND 2147483647),
  total INTEGER NOT NULL GENERATED ALWAYS AS (price * 2) STORED CONSTRAINT "total is integer" CHECK (total BETWEEN -2147483648 AND 2147483647)
) STRICT;

INSERT INTO lines_schemac_new (id, price)
  SELECT id, price
  FROM lines;

DELETE FROM sqlite_sequence WHERE name = 'lines_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'lines_schemac_new', seq FROM sqlite_sequence WHERE name = 'lines';

DROP TABLE lines;

ALTER TABLE lines_schemac_new RENAME TO lines;

COMMIT;

PRAGMA foreign_keys = ON;
