-- Made by schemac: from from to to.
-- rewrites-table: every row of `a` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `a` that fail the check `a_x_check` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('a', '*[^a-z0-9_]a[^a-z0-9_]*'))
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

CREATE TEMP TABLE schemac_violations AS
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('b', 'd')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT x FROM a) WHERE NOT (x >= 0)), 'rows of a break a_x_check';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of a break a_x_check" CHECK (problem <> 'rows of a break a_x_check' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `a`: make `x` `bigint`, from `integer`; add the check `a_x_check`
CREATE TABLE a_schemac_new (
  id INTEGER CONSTRAINT a_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  x INTEGER NOT NULL,
  CONSTRAINT a_x_check CHECK (x >= 0)
) STRICT;

INSERT INTO a_schemac_new (id, x)
  SELECT id, x
  FROM a;

DELETE FROM sqlite_sequence WHERE name = 'a_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'a_schemac_new', seq FROM sqlite_sequence WHERE name = 'a';

DROP TABLE a;

ALTER TABLE a_schemac_new RENAME TO a;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('b', 'd')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
