-- Made by schemac: from to to from.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `b` of `t` fail from now on
-- breaks-clients: clients that name the column `c` of `t` fail from now on
-- breaks-clients: clients that name the column `d` of `t` fail from now on

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('t', '*[^a-z0-9_]t[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('t_c_idx', 't_d_idx') AND (
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

-- rebuild `t`: rename `b` to `a`; rename `c` to `b`; rename `d` to `c`
CREATE TABLE t_schemac_new (
  a INT NOT NULL,
  b INTEGER NOT NULL DEFAULT 7 CONSTRAINT "b is integer" CHECK (b BETWEEN -2147483648 AND 2147483647),
  c TEXT NOT NULL CONSTRAINT "c is text" CHECK (instr(c, char(0)) = 0),
  CONSTRAINT t_pkey PRIMARY KEY (a)
) STRICT;

INSERT INTO t_schemac_new (a, b, c)
  SELECT b, c, d
  FROM t;

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

CREATE INDEX t_b_idx ON t (b);

CREATE INDEX t_c_idx ON t (c);

COMMIT;

PRAGMA foreign_keys = ON;
