-- Made by schemac: from to to from.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- irreversible: what `t.a` held is lost
-- irreversible: rows without `t.b` keep the value that they were given

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

-- rebuild `t`: make `a` `text`, from `integer`; let `b` be NULL
CREATE TABLE t_schemac_new (
  id INTEGER CONSTRAINT t_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  a TEXT NOT NULL CONSTRAINT "a is text" CHECK (instr(a, char(0)) = 0),
  b TEXT CONSTRAINT "b is text" CHECK (instr(b, char(0)) = 0),
  at TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "at is timestamptz" CHECK (at >= '0001' AND at IS datetime(substr(at, 1, 19) || 'Z', '+0 days') || substr(at, 20) AND (substr(at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND at NOT GLOB '*000'))
) STRICT;

INSERT INTO t_schemac_new (id, a, b, at)
  SELECT id, CAST(a AS TEXT), b, at
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
