-- Made by schemac: from from to to.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `a` of `t` that are no `integer` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('t', '*[^a-z0-9_]t[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('t_at_on_update') AND (
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
  SELECT (SELECT count(*) FROM (SELECT (length(a)) AS a FROM t) WHERE a IS NULL), 'rows of t have no a';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (length(a)) AS a FROM t) WHERE NOT (a BETWEEN -2147483648 AND 2147483647) OR typeof(a) NOT IN ('integer', 'null')), 'rows of t get a a that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(b, (a)) AS b FROM t) WHERE b IS NULL), 'rows of t have no b and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(b, (a)) AS b FROM t) WHERE NOT (instr(b, char(0)) = 0) OR typeof(b) NOT IN ('text', 'null')), 'rows of t get a b that is no text';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of t have no a" CHECK (problem <> 'rows of t have no a' OR number = 0),
  CONSTRAINT "rows of t get a a that is no integer" CHECK (problem <> 'rows of t get a a that is no integer' OR number = 0),
  CONSTRAINT "rows of t have no b and get none" CHECK (problem <> 'rows of t have no b and get none' OR number = 0),
  CONSTRAINT "rows of t get a b that is no text" CHECK (problem <> 'rows of t get a b that is no text' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `t`: make `a` `integer`, from `text`; make `b` NOT NULL
CREATE TABLE t_schemac_new (
  id INTEGER CONSTRAINT t_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  a INTEGER NOT NULL CONSTRAINT "a is integer" CHECK (a BETWEEN -2147483648 AND 2147483647),
  b TEXT NOT NULL CONSTRAINT "b is text" CHECK (instr(b, char(0)) = 0),
  at TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "at is timestamptz" CHECK (at >= '0001' AND at IS datetime(substr(at, 1, 19) || 'Z', '+0 days') || substr(at, 20) AND (substr(at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND at NOT GLOB '*000'))
) STRICT;

INSERT INTO t_schemac_new (id, a, b, at)
  SELECT id, (length(a)), coalesce(b, (a)), at
  FROM t;

DELETE FROM sqlite_sequence WHERE name = 't_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 't_schemac_new', seq FROM sqlite_sequence WHERE name = 't';

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

CREATE TRIGGER t_at_on_update AFTER UPDATE ON t FOR EACH ROW
WHEN NEW.at IS OLD.at AND NEW.at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE t SET at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

COMMIT;

PRAGMA foreign_keys = ON;
