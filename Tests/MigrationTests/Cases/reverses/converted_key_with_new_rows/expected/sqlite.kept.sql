-- Made by schemac: from from to to.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `id` of `t` that are no `bigint` stop the migration

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
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN trim((trim(id))) GLOB '[-+0-9]*' AND substr(trim((trim(id))), 2) NOT GLOB '*[^0-9]*' AND trim((trim(id))) GLOB '*[0-9]' AND length(ltrim(trim((trim(id))), '-+0')) < 19 THEN CAST(trim((trim(id))) AS INTEGER) ELSE (trim(id)) END) AS id FROM t) WHERE id IS NULL), 'rows of t have no id';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN trim((trim(id))) GLOB '[-+0-9]*' AND substr(trim((trim(id))), 2) NOT GLOB '*[^0-9]*' AND trim((trim(id))) GLOB '*[0-9]' AND length(ltrim(trim((trim(id))), '-+0')) < 19 THEN CAST(trim((trim(id))) AS INTEGER) ELSE (trim(id)) END) AS id FROM t) WHERE typeof(id) NOT IN ('integer', 'null')), 'rows of t get a id that is no bigint';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT (CASE WHEN trim((trim(id))) GLOB '[-+0-9]*' AND substr(trim((trim(id))), 2) NOT GLOB '*[^0-9]*' AND trim((trim(id))) GLOB '*[0-9]' AND length(ltrim(trim((trim(id))), '-+0')) < 19 THEN CAST(trim((trim(id))) AS INTEGER) ELSE (trim(id)) END) AS id FROM t) WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1)), 'rows of t share their id, which t_pkey forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of t have no id" CHECK (problem <> 'rows of t have no id' OR number = 0),
  CONSTRAINT "rows of t get a id that is no bigint" CHECK (problem <> 'rows of t get a id that is no bigint' OR number = 0),
  CONSTRAINT "rows of t share their id, which t_pkey forbids" CHECK (problem <> 'rows of t share their id, which t_pkey forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `t`: make `id` `bigint`, from `text`; keep what goes in `schemac_backup_14d90ac2_t`
CREATE TABLE t_schemac_new (
  id INT NOT NULL,
  x INTEGER NOT NULL CONSTRAINT "x is integer" CHECK (x BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT t_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO t_schemac_new (rowid, id, x)
  SELECT rowid, (CASE WHEN trim((trim(id))) GLOB '[-+0-9]*' AND substr(trim((trim(id))), 2) NOT GLOB '*[^0-9]*' AND trim((trim(id))) GLOB '*[0-9]' AND length(ltrim(trim((trim(id))), '-+0')) < 19 THEN CAST(trim((trim(id))) AS INTEGER) ELSE (trim(id)) END), x
  FROM t;

CREATE TABLE schemac_backup_14d90ac2_t ("number of the row", "id", "id became", PRIMARY KEY ("number of the row"));

INSERT INTO schemac_backup_14d90ac2_t ("number of the row", "id", "id became")
  SELECT old.rowid, old.id, new.id
  FROM t AS old JOIN t_schemac_new AS new ON new.rowid = old.rowid;

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

COMMIT;

PRAGMA foreign_keys = ON;
