-- Made by schemac: from to to from.
-- builds-index: the index `by_x` is built over all rows of `a`
-- builds-index: the index `by_y` is built over all rows of `a`
-- data-may-not-fit: rows of `a` that are the same to `by_y` stop the migration
-- rewrites-table: every row of `b` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('b', '*[^a-z0-9_]b[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('by_x') AND (
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
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT x FROM a) WHERE x IS NOT NULL GROUP BY x HAVING count(*) > 1)), 'rows of a share their x, which by_y forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of a share their x, which by_y forbids" CHECK (problem <> 'rows of a share their x, which by_y forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- drop the index `by_x` of `b`
DROP INDEX by_x;

-- create the index `by_x` on `a`
CREATE INDEX by_x ON a (x);

-- create the index `by_y` on `a`
CREATE UNIQUE INDEX by_y ON a (x);

-- rebuild `b`: drop the unique constraint `by_y`
CREATE TABLE b_schemac_new (
  id INT NOT NULL,
  x INTEGER NOT NULL CONSTRAINT "x is integer" CHECK (x BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT b_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO b_schemac_new (id, x)
  SELECT id, x
  FROM b;

DROP TABLE b;

ALTER TABLE b_schemac_new RENAME TO b;

COMMIT;

PRAGMA foreign_keys = ON;
