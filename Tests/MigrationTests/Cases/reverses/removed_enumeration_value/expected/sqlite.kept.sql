-- Made by schemac: from from to to.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `t` whose `s` is removed (draft) stop the migration

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
  SELECT (SELECT count(*) FROM (SELECT (CASE s WHEN 'draft' THEN 'open' ELSE s END) AS s FROM t) WHERE s IS NULL), 'rows of t have no s';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE s WHEN 'draft' THEN 'open' ELSE s END) AS s FROM t) WHERE NOT (s IN ('closed', 'open')) OR typeof(s) NOT IN ('text', 'null')), 'rows of t get a s that is no state';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of t have no s" CHECK (problem <> 'rows of t have no s' OR number = 0),
  CONSTRAINT "rows of t get a s that is no state" CHECK (problem <> 'rows of t get a s that is no state' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `t`: another default of `s`; other values of `s`; keep what goes in `schemac_backup_07aba3dc_t`
CREATE TABLE t_schemac_new (
  id INT NOT NULL,
  s TEXT NOT NULL DEFAULT 'open' CONSTRAINT "s is state" CHECK (s IN ('closed', 'open')),
  CONSTRAINT t_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO t_schemac_new (id, s)
  SELECT id, (CASE s WHEN 'draft' THEN 'open' ELSE s END)
  FROM t;

CREATE TABLE schemac_backup_07aba3dc_t ("id", "s", "s became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_07aba3dc_t ("id", "s", "s became")
  SELECT old.id, old.s, new.s
  FROM t AS old JOIN t_schemac_new AS new ON new.id = old.id;

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

COMMIT;

PRAGMA foreign_keys = ON;
