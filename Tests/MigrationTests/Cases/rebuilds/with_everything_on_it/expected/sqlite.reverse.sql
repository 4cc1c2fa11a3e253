-- Made by schemac: from to to from.
-- rewrites-table: every row of `t` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `b` of `t` that are no `integer` stop the migration
-- data-may-not-fit: rows of `t` that compute to no `c` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('t', '*[^a-z0-9_]t[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('t_b_c_idx', 't_a_idx', 't_lower', 't_at_on_update') AND (
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

CREATE TEMP TABLE schemac_violations AS
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('t')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM t WHERE b NOT BETWEEN -2147483648 AND 2147483647), 'rows of t have a b that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, b * 2 AS c FROM (SELECT b FROM t)) WHERE NOT (c BETWEEN -2147483648 AND 2147483647) OR typeof(c) NOT IN ('integer', 'null')), 'rows of t get a c that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of t have a b that is no integer" CHECK (problem <> 'rows of t have a b that is no integer' OR number = 0),
  CONSTRAINT "rows of t get a c that is no integer" CHECK (problem <> 'rows of t get a c that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `t`: make `b` `integer`, from `bigint`; another default of `b`; make `c` `integer`, from `bigint`
CREATE TABLE t_schemac_new (
  id INTEGER CONSTRAINT t_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  a TEXT NOT NULL CONSTRAINT "a is text" CHECK (instr(a, char(0)) = 0),
  b INTEGER NOT NULL DEFAULT 3 CONSTRAINT "b is integer" CHECK (b BETWEEN -2147483648 AND 2147483647),
  c INTEGER GENERATED ALWAYS AS (b * 2) STORED CONSTRAINT "c is integer" CHECK (c BETWEEN -2147483648 AND 2147483647),
  up INTEGER,
  at TEXT NOT NULL DEFAULT '2001-01-01 00:00:00.000' CONSTRAINT "at is timestamptz" CHECK (at >= '0001' AND at IS datetime(substr(at, 1, 19) || 'Z', '+0 days') || substr(at, 20) AND (substr(at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND at NOT GLOB '*000')),
  CONSTRAINT t_a_key UNIQUE (a),
  CONSTRAINT t_b_check CHECK (b > 0),
  CONSTRAINT named CHECK (a <> 'x'),
  CONSTRAINT t_up_fkey FOREIGN KEY (up) REFERENCES t (id) ON DELETE CASCADE
) STRICT;

INSERT INTO t_schemac_new (id, a, b, up, at)
  SELECT id, a, b, up, at
  FROM t;

DELETE FROM sqlite_sequence WHERE name = 't_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 't_schemac_new', seq FROM sqlite_sequence WHERE name = 't';

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

CREATE INDEX t_b_c_idx ON t (b, c);

CREATE INDEX t_a_idx ON t (a) WHERE b > 1;

CREATE UNIQUE INDEX t_lower ON t (lower(a));

CREATE TRIGGER t_at_on_update AFTER UPDATE ON t FOR EACH ROW
WHEN NEW.at IS OLD.at AND NEW.at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE t SET at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('t')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
