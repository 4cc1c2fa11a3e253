-- Made by schemac: from to to from.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `a` of `t` that are no `integer` stop the migration
-- breaks-clients: clients that name the column `c` of `t` fail from now on
-- data-may-not-fit: rows of `t` that fail the check `rule` stop the migration

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
  SELECT (SELECT count(*) FROM t WHERE a NOT BETWEEN -2147483648 AND 2147483647), 'rows of t have a a that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT a FROM t) WHERE NOT (a > 0)), 'rows of t break rule';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of t have a a that is no integer" CHECK (problem <> 'rows of t have a a that is no integer' OR number = 0),
  CONSTRAINT "rows of t break rule" CHECK (problem <> 'rows of t break rule' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `t`: make `a` `integer`, from `bigint`; rename `c` to `b`; make `b` `text`, from `varchar(9)`; drop the unique constraint `rule`; add the check `rule`
CREATE TABLE t_schemac_new (
  id INT NOT NULL,
  a INTEGER NOT NULL CONSTRAINT "a is integer" CHECK (a BETWEEN -2147483648 AND 2147483647),
  b TEXT NOT NULL CONSTRAINT "b is text" CHECK (instr(b, char(0)) = 0),
  CONSTRAINT t_pkey PRIMARY KEY (id),
  CONSTRAINT rule CHECK (a > 0)
) STRICT;

INSERT INTO t_schemac_new (id, a, b)
  SELECT id, a, c
  FROM t;

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

COMMIT;

PRAGMA foreign_keys = ON;
