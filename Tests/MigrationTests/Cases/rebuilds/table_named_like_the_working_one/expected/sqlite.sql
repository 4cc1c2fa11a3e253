-- Made by schemac: from from to to.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `name` of `t` that are no `varchar(4)` stop the migration
-- data-may-not-fit: rows of `t` that fail the check `t_name_check` stop the migration

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
  SELECT (SELECT count(*) FROM t WHERE length(name) > 4), 'rows of t have a name that is no varchar(4)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT name FROM t) WHERE NOT (name <> '')), 'rows of t break t_name_check';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of t have a name that is no varchar(4)" CHECK (problem <> 'rows of t have a name that is no varchar(4)' OR number = 0),
  CONSTRAINT "rows of t break t_name_check" CHECK (problem <> 'rows of t break t_name_check' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `t`: make `name` `varchar(4)`, from `varchar(5)`; add the check `t_name_check`
CREATE TABLE t_schemac_new2 (
  id INT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is varchar(4)" CHECK (length(name) <= 4 AND instr(name, char(0)) = 0),
  CONSTRAINT t_pkey PRIMARY KEY (id),
  CONSTRAINT t_name_check CHECK (name <> '')
) STRICT;

INSERT INTO t_schemac_new2 (id, name)
  SELECT id, name
  FROM t;

DROP TABLE t;

ALTER TABLE t_schemac_new2 RENAME TO t;

COMMIT;

PRAGMA foreign_keys = ON;
