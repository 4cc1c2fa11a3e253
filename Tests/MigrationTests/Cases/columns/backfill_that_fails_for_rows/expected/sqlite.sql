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

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (total / CASE pieces WHEN 0 THEN NULL ELSE pieces END) AS price FROM lines) WHERE price IS NULL), 'rows of lines get no price';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM lines WHERE CASE WHEN pieces = 0 THEN ('division by zero: ' || total) IS NOT NULL ELSE FALSE END), 'rows of lines have no computable price';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (total / CASE pieces WHEN 0 THEN NULL ELSE pieces END) AS price FROM lines) WHERE NOT (price BETWEEN -2147483648 AND 2147483647) OR typeof(price) NOT IN ('integer', 'null')), 'rows of lines get a price that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of lines get no price" CHECK (problem <> 'rows of lines get no price' OR number = 0),
  CONSTRAINT "rows of lines have no computable price" CHECK (problem <> 'rows of lines have no computable price' OR number = 0),
  CONSTRAINT "rows of lines get a price that is no integer" CHECK (problem <> 'rows of lines get a price that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `lines`: add `price`
CREATE TABLE lines_schemac_new (
  total INTEGER NOT NULL CONSTRAINT "total is integer" CHECK (total BETWEEN -2147483648 AND 2147483647),
  pieces INTEGER NOT NULL CONSTRAINT "pieces is integer" CHECK (pieces BETWEEN -2147483648 AND 2147483647),
  price INTEGER NOT NULL CONSTRAINT "price is integer" CHECK (price BETWEEN -2147483648 AND 2147483647)
) STRICT;

INSERT INTO lines_schemac_new (total, pieces, price)
  SELECT total, pieces, (total / CASE pieces WHEN 0 THEN json('division by zero: ' || total) ELSE pieces END)
  FROM lines;

DROP TABLE lines;

ALTER TABLE lines_schemac_new RENAME TO lines;

COMMIT;

PRAGMA foreign_keys = ON;
