-- Made by schemac: from from to to.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `one` of `t` fail from now on

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

-- rebuild `t`: rename `one` to `first`; another default of `first`; other values of `first`; other values of `two`; rename the unique constraint `t_one_two_key` to `t_first_two_key`
CREATE TABLE t_schemac_new (
  id INT NOT NULL,
  "first" TEXT NOT NULL DEFAULT 'b' CONSTRAINT "first is stage" CHECK ("first" IN ('a', 'b', 'c')),
  two TEXT CONSTRAINT "two is stage" CHECK (two IN ('a', 'b', 'c')),
  CONSTRAINT t_pkey PRIMARY KEY (id),
  CONSTRAINT t_first_two_key UNIQUE ("first", two)
) STRICT;

INSERT INTO t_schemac_new (id, "first", two)
  SELECT id, one, two
  FROM t;

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

COMMIT;

PRAGMA foreign_keys = ON;
