-- Made by schemac: from from to to.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `b` of `t` fail from now on
-- data-may-not-fit: values of `c` of `t` that are no `varchar(9)` stop the migration
-- data-may-not-fit: rows of `t` that are the same to `rule` stop the migration

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
  SELECT (SELECT count(*) FROM t WHERE length(b) > 9), 'rows of t have a b that is no varchar(9)';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT a, b AS c FROM t) WHERE a IS NOT NULL AND c IS NOT NULL GROUP BY a, c HAVING count(*) > 1)), 'rows of t share their a, c, which rule forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of t have a b that is no varchar(9)" CHECK (problem <> 'rows of t have a b that is no varchar(9)' OR number = 0),
  CONSTRAINT "rows of t share their a, c, which rule forbids" CHECK (problem <> 'rows of t share their a, c, which rule forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `t`: make `a` `bigint`, from `integer`; rename `b` to `c`; make `c` `varchar(9)`, from `text`; add the unique constraint `rule`; drop the check `rule`
CREATE TABLE t_schemac_new (
  id INT NOT NULL,
  a INTEGER NOT NULL,
  c TEXT NOT NULL CONSTRAINT "c is varchar(9)" CHECK (length(c) <= 9 AND instr(c, char(0)) = 0),
  CONSTRAINT t_pkey PRIMARY KEY (id),
  CONSTRAINT rule UNIQUE (a, c)
) STRICT;

INSERT INTO t_schemac_new (id, a, c)
  SELECT id, a, b
  FROM t;

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

COMMIT;

PRAGMA foreign_keys = ON;
