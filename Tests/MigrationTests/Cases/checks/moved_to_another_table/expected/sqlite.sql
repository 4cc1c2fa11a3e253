-- Made by schemac: from from to to.
-- rewrites-table: every row of `a` is written anew, and nobody else can write meanwhile
-- rewrites-table: every row of `b` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `b` that fail the check `positive` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('a', '*[^a-z0-9_]a[^a-z0-9_]*'), ('b', '*[^a-z0-9_]b[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT x FROM b) WHERE NOT (x > 0)), 'rows of b break positive';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of b break positive" CHECK (problem <> 'rows of b break positive' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `a`: drop the check `positive`
CREATE TABLE a_schemac_new (
  id INT NOT NULL,
  x INTEGER NOT NULL CONSTRAINT "x is integer" CHECK (x BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT a_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO a_schemac_new (id, x)
  SELECT id, x
  FROM a;

DROP TABLE a;

ALTER TABLE a_schemac_new RENAME TO a;

-- rebuild `b`: add the check `positive`
CREATE TABLE b_schemac_new (
  id INT NOT NULL,
  x INTEGER NOT NULL CONSTRAINT "x is integer" CHECK (x BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT b_pkey PRIMARY KEY (id),
  CONSTRAINT positive CHECK (x > 0)
) STRICT;

INSERT INTO b_schemac_new (id, x)
  SELECT id, x
  FROM b;

DROP TABLE b;

ALTER TABLE b_schemac_new RENAME TO b;

COMMIT;

PRAGMA foreign_keys = ON;
