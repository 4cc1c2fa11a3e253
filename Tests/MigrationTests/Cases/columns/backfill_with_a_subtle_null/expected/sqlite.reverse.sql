-- Made by schemac: from to to from.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- irreversible: rows without `t.a` keep the value that they were given
-- irreversible: rows without `t.b` keep the value that they were given
-- irreversible: rows without `t.c` keep the value that they were given

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

-- rebuild `t`: let `a` be NULL; let `b` be NULL; let `c` be NULL
CREATE TABLE t_schemac_new (
  id INT NOT NULL,
  a INTEGER CONSTRAINT "a is boolean" CHECK (a IN (0, 1)),
  b TEXT CONSTRAINT "b is text" CHECK (instr(b, char(0)) = 0),
  c INTEGER CONSTRAINT "c is integer" CHECK (c BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT t_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO t_schemac_new (id, a, b, c)
  SELECT id, a, b, c
  FROM t;

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

COMMIT;

PRAGMA foreign_keys = ON;
