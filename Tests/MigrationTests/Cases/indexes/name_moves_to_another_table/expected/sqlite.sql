-- Made by schemac: from from to to.
-- rewrites-table: every row of `b` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `b` that are the same to `by_y` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('b', '*[^a-z0-9_]b[^a-z0-9_]*'))
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
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT x FROM b) WHERE x IS NOT NULL GROUP BY x HAVING count(*) > 1)), 'rows of b share their x, which by_y forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of b share their x, which by_y forbids" CHECK (problem <> 'rows of b share their x, which by_y forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- drop the index `by_x` of `a`
DROP INDEX by_x;

-- drop the index `by_y` of `a`
DROP INDEX by_y;

-- rebuild `b`: add the unique constraint `by_y`
CREATE TABLE b_schemac_new (
  id INT NOT NULL,
  x INTEGER NOT NULL CONSTRAINT "x is integer" CHECK (x BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT b_pkey PRIMARY KEY (id),
  CONSTRAINT by_y UNIQUE (x)
) STRICT;

INSERT INTO b_schemac_new (id, x)
  SELECT id, x
  FROM b;

DROP TABLE b;

ALTER TABLE b_schemac_new RENAME TO b;

CREATE INDEX by_x ON b (x);

COMMIT;

PRAGMA foreign_keys = ON;
