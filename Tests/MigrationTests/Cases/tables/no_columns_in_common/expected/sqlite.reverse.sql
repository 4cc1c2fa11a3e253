-- Made by schemac: from to to from.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `t.x` are deleted
-- deletes-data: the values of `t.y` are deleted
-- irreversible: the values of `a` of `t` are gone: rows stop the migration, as it cannot be NULL
-- irreversible: the values of `b` of `t` are gone: rows stop the migration, as it cannot be NULL
-- data-may-not-fit: rows of `t` that are the same to `t_pkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('t', '*[^a-z0-9_]t[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT NULL AS a FROM t) WHERE a IS NULL), 'rows of t would have no a';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT NULL AS b FROM t) WHERE b IS NULL), 'rows of t would have no b';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT NULL AS a FROM t) WHERE a IS NOT NULL GROUP BY a HAVING count(*) > 1)), 'rows of t share their a, which t_pkey forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of t would have no a" CHECK (problem <> 'rows of t would have no a' OR number = 0),
  CONSTRAINT "rows of t would have no b" CHECK (problem <> 'rows of t would have no b' OR number = 0),
  CONSTRAINT "rows of t share their a, which t_pkey forbids" CHECK (problem <> 'rows of t share their a, which t_pkey forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `t`: drop `x`; drop `y`; add `a`; add `b`; change the primary key `t_pkey`
CREATE TABLE t_schemac_new (
  a TEXT NOT NULL CONSTRAINT "a is text" CHECK (instr(a, char(0)) = 0),
  b INTEGER NOT NULL CONSTRAINT "b is integer" CHECK (b BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT t_pkey PRIMARY KEY (a)
) STRICT;

INSERT INTO t_schemac_new (a, b)
  SELECT NULL, NULL
  FROM t;

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

COMMIT;

PRAGMA foreign_keys = ON;
