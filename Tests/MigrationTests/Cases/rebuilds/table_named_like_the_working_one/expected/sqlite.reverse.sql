-- Made by schemac: from to to from.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile

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

-- rebuild `t`: make `name` `varchar(5)`, from `varchar(4)`; drop the check `t_name_check`
CREATE TABLE t_schemac_new2 (
  id INT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is varchar(5)" CHECK (length(name) <= 5 AND instr(name, char(0)) = 0),
  CONSTRAINT t_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO t_schemac_new2 (id, name)
  SELECT id, name
  FROM t;

DROP TABLE t;

ALTER TABLE t_schemac_new2 RENAME TO t;

COMMIT;

PRAGMA foreign_keys = ON;
