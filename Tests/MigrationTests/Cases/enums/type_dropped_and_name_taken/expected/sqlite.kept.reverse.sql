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

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_135312c3_t WHERE schemac_backup_135312c3_t."id" = +t.id) THEN (SELECT schemac_backup_135312c3_t."old" FROM schemac_backup_135312c3_t WHERE schemac_backup_135312c3_t."id" = +t.id) ELSE NULL END AS old FROM t) WHERE old IS NULL), 'rows of t would have no old';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of t would have no old" CHECK (problem <> 'rows of t would have no old' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `t`: add `old`; other values of `new`
CREATE TABLE t_schemac_new (
  id INTEGER CONSTRAINT t_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  old TEXT NOT NULL CONSTRAINT "old is state" CHECK (old IN ('a', 'b')),
  new TEXT NOT NULL CONSTRAINT "new is new_state" CHECK (new IN ('x', 'y'))
) STRICT;

INSERT INTO t_schemac_new (id, old, new)
  SELECT id, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_135312c3_t WHERE schemac_backup_135312c3_t."id" = +t.id) THEN (SELECT schemac_backup_135312c3_t."old" FROM schemac_backup_135312c3_t WHERE schemac_backup_135312c3_t."id" = +t.id) ELSE NULL END, new
  FROM t;

DELETE FROM sqlite_sequence WHERE name = 't_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 't_schemac_new', seq FROM sqlite_sequence WHERE name = 't';

DROP TABLE t;

ALTER TABLE t_schemac_new RENAME TO t;

-- drop what was kept in `schemac_backup_135312c3_t`
DROP TABLE schemac_backup_135312c3_t;

COMMIT;

PRAGMA foreign_keys = ON;
