-- Made by schemac: from from to to.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `t` that fail the check `odd` stop the migration

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
  SELECT (SELECT count(*) FROM (SELECT (':y' || a) AS b FROM t) WHERE b IS NULL), 'rows of t get no b';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (':y' || a) AS b FROM t) WHERE NOT (instr(b, char(0)) = 0) OR typeof(b) NOT IN ('text', 'null')), 'rows of t get a b that is no text';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT a FROM t) WHERE NOT (a <> ':z' AND a <> '\gset' AND a <> '.quit')), 'rows of t break odd';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of t get no b" CHECK (problem <> 'rows of t get no b' OR number = 0),
  CONSTRAINT "rows of t get a b that is no text" CHECK (problem <> 'rows of t get a b that is no text' OR number = 0),
  CONSTRAINT "rows of t break odd" CHECK (problem <> 'rows of t break odd' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `t`: another default of `a`; add `b`; add the check `odd`
CREATE TABLE t_schemac_new (
  id INT NOT NULL,
  -- \! no :command
  a TEXT NOT NULL DEFAULT ':''x'' \q ; .quit' CONSTRAINT "a is text" CHECK (instr(a, char(0)) = 0),
  b TEXT NOT NULL DEFAULT (('$$;' || char(10) || '.exit' || char(10) || '-- no' || char(10) || '/* no')) CONSTRAINT "b is text" CHECK (instr(b, char(0)) = 0),
  CONSTRAINT t_pkey PRIMARY KEY (id),
  CONSTRAINT odd CHECK (a <> ':z' AND a <> '\gset' AND a <> '.quit')
) STRICT;

INSERT INTO t_schemac_new (id, a, b)
  SELECT id, a, (':y' || a)
  FROM t;

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

COMMIT;

PRAGMA foreign_keys = ON;
