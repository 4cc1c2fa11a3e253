-- Made by schemac: from from to to.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `t` without `a` stop the migration
-- data-may-not-fit: values of `b` of `t` that are no `varchar(3)` stop the migration
-- data-may-not-fit: rows of `t` that are the same to `t_b_key` stop the migration
-- data-may-not-fit: rows of `t` that fail the check `t_c_check` stop the migration
-- data-may-not-fit: rows of `t` that refer to nothing by `t_d_fkey` stop the migration

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

CREATE TEMP TABLE schemac_violations AS
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('t')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT a FROM t) WHERE a IS NULL), 'rows of t have no a';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM t WHERE length(b) > 3), 'rows of t have a b that is no varchar(3)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT c FROM t) WHERE NOT (c > 0)), 'rows of t break t_c_check';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT b FROM t) WHERE b IS NOT NULL GROUP BY b HAVING count(*) > 1)), 'rows of t share their b, which t_b_key forbids';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT d FROM t) WHERE d IS NOT NULL AND d NOT IN (SELECT id FROM parents WHERE id IS NOT NULL)), 'rows of t refer by d to no row of parents';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of t have no a" CHECK (problem <> 'rows of t have no a' OR number = 0),
  CONSTRAINT "rows of t have a b that is no varchar(3)" CHECK (problem <> 'rows of t have a b that is no varchar(3)' OR number = 0),
  CONSTRAINT "rows of t break t_c_check" CHECK (problem <> 'rows of t break t_c_check' OR number = 0),
  CONSTRAINT "rows of t share their b, which t_b_key forbids" CHECK (problem <> 'rows of t share their b, which t_b_key forbids' OR number = 0),
  CONSTRAINT "rows of t refer by d to no row of parents" CHECK (problem <> 'rows of t refer by d to no row of parents' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `t`: make `a` NOT NULL; make `b` `varchar(3)`, from `text`; add `e`; add the unique constraint `t_b_key`; add the check `t_c_check`; add the foreign key `t_d_fkey`
CREATE TABLE t_schemac_new (
  id INT NOT NULL,
  a INTEGER NOT NULL CONSTRAINT "a is integer" CHECK (a BETWEEN -2147483648 AND 2147483647),
  b TEXT NOT NULL CONSTRAINT "b is varchar(3)" CHECK (length(b) <= 3 AND instr(b, char(0)) = 0),
  c INTEGER NOT NULL CONSTRAINT "c is integer" CHECK (c BETWEEN -2147483648 AND 2147483647),
  d INTEGER,
  e INTEGER CONSTRAINT "e is integer" CHECK (e BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT t_pkey PRIMARY KEY (id),
  CONSTRAINT t_b_key UNIQUE (b),
  CONSTRAINT t_c_check CHECK (c > 0),
  CONSTRAINT t_d_fkey FOREIGN KEY (d) REFERENCES parents (id)
) STRICT;

INSERT INTO t_schemac_new (id, a, b, c, d, e)
  SELECT id, a, b, c, d, NULL
  FROM t;

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('t')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
