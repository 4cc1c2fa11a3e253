-- Made by schemac: from to to from.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- irreversible: the values of `a` of `t` are gone: rows get its default

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
  SELECT (SELECT count(*) FROM (SELECT (strftime('%Y-%m-%d %H:%M:%f', 'now')) AS a FROM t) WHERE a IS NULL), 'rows of t would have no a';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of t would have no a" CHECK (problem <> 'rows of t would have no a' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `t`: another default of `b`; another default of `c`; add `a`
CREATE TABLE t_schemac_new (
  id INT NOT NULL,
  a TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "a is timestamptz" CHECK (a >= '0001' AND a IS datetime(substr(a, 1, 19) || 'Z', '+0 days') || substr(a, 20) AND (substr(a, 20) GLOB '.[0-9][0-9][0-9]' OR substr(a, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND a NOT GLOB '*000')),
  b TEXT NOT NULL DEFAULT '2025-01-01' CONSTRAINT "b is date" CHECK (b >= '0001' AND b IS date(b || ' 00:00', '+0 days')),
  c TEXT DEFAULT 'x' CONSTRAINT "c is text" CHECK (instr(c, char(0)) = 0),
  CONSTRAINT t_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO t_schemac_new (id, a, b, c)
  SELECT id, (strftime('%Y-%m-%d %H:%M:%f', 'now')), b, c
  FROM t;

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

COMMIT;

PRAGMA foreign_keys = ON;
