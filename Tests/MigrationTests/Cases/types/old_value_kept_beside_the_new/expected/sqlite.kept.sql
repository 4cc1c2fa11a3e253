-- Made by schemac: from from to to.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `size` of `t` that are no `integer` stop the migration

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
  SELECT (SELECT count(*) FROM (SELECT (CASE size WHEN 'S' THEN 1 WHEN 'L' THEN 3 ELSE 2 END) AS size FROM t) WHERE size IS NULL), 'rows of t have no size';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE size WHEN 'S' THEN 1 WHEN 'L' THEN 3 ELSE 2 END) AS size FROM t) WHERE NOT (size BETWEEN -2147483648 AND 2147483647) OR typeof(size) NOT IN ('integer', 'null')), 'rows of t get a size that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (size) AS size_name FROM t) WHERE size_name IS NULL), 'rows of t get no size_name';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (size) AS size_name FROM t) WHERE NOT (instr(size_name, char(0)) = 0) OR typeof(size_name) NOT IN ('text', 'null')), 'rows of t get a size_name that is no text';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of t have no size" CHECK (problem <> 'rows of t have no size' OR number = 0),
  CONSTRAINT "rows of t get a size that is no integer" CHECK (problem <> 'rows of t get a size that is no integer' OR number = 0),
  CONSTRAINT "rows of t get no size_name" CHECK (problem <> 'rows of t get no size_name' OR number = 0),
  CONSTRAINT "rows of t get a size_name that is no text" CHECK (problem <> 'rows of t get a size_name that is no text' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `t`: make `size` `integer`, from `text`; add `size_name`; keep what goes in `schemac_backup_a4344f37_t`
CREATE TABLE t_schemac_new (
  id INT NOT NULL,
  size INTEGER NOT NULL CONSTRAINT "size is integer" CHECK (size BETWEEN -2147483648 AND 2147483647),
  size_name TEXT NOT NULL CONSTRAINT "size_name is text" CHECK (instr(size_name, char(0)) = 0),
  CONSTRAINT t_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO t_schemac_new (id, size, size_name)
  SELECT id, (CASE size WHEN 'S' THEN 1 WHEN 'L' THEN 3 ELSE 2 END), (size)
  FROM t;

CREATE TABLE schemac_backup_a4344f37_t ("id", "size", "size became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_a4344f37_t ("id", "size", "size became")
  SELECT old.id, old.size, new.size
  FROM t AS old JOIN t_schemac_new AS new ON new.id = old.id;

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

COMMIT;

PRAGMA foreign_keys = ON;
