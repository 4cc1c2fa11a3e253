-- Made by schemac: from to to from.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `t.e` are deleted

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

-- rebuild `t`: let `a` be NULL; make `b` `text`, from `varchar(3)`; drop `e`; drop the unique constraint `t_b_key`; drop the check `t_c_check`; drop the foreign key `t_d_fkey`
CREATE TABLE t_schemac_new (
  id INT NOT NULL,
  a INTEGER CONSTRAINT "a is integer" CHECK (a BETWEEN -2147483648 AND 2147483647),
  b TEXT NOT NULL CONSTRAINT "b is text" CHECK (instr(b, char(0)) = 0),
  c INTEGER NOT NULL CONSTRAINT "c is integer" CHECK (c BETWEEN -2147483648 AND 2147483647),
  d INTEGER,
  CONSTRAINT t_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO t_schemac_new (id, a, b, c, d)
  SELECT id, a, b, c, d
  FROM t;

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

COMMIT;

PRAGMA foreign_keys = ON;
