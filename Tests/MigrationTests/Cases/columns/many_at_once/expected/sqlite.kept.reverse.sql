-- Made by schemac: from to to from.
-- rewrites-table: every row of `wide` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `a1` of `wide` that are no `integer` stop the migration
-- data-may-not-fit: values of `a2` of `wide` that are no `integer` stop the migration
-- data-may-not-fit: values of `a3` of `wide` that are no `integer` stop the migration
-- data-may-not-fit: values of `a4` of `wide` that are no `integer` stop the migration
-- data-may-not-fit: values of `a5` of `wide` that are no `integer` stop the migration
-- deletes-data: the values of `wide.d1` are deleted
-- deletes-data: the values of `wide.d2` are deleted
-- breaks-clients: clients that name the column `d3` of `wide` fail from now on
-- breaks-clients: clients that name the column `d4` of `wide` fail from now on
-- deletes-data: the values of `wide.e1` are deleted
-- deletes-data: the values of `wide.e2` are deleted
-- deletes-data: the values of `wide.e3` are deleted

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('wide', '*[^a-z0-9_]wide[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM wide WHERE a1 NOT BETWEEN -2147483648 AND 2147483647), 'rows of wide have a a1 that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM wide WHERE a2 NOT BETWEEN -2147483648 AND 2147483647), 'rows of wide have a a2 that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM wide WHERE a3 NOT BETWEEN -2147483648 AND 2147483647), 'rows of wide have a a3 that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM wide WHERE a4 NOT BETWEEN -2147483648 AND 2147483647), 'rows of wide have a a4 that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM wide WHERE a5 NOT BETWEEN -2147483648 AND 2147483647), 'rows of wide have a a5 that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of wide have a a1 that is no integer" CHECK (problem <> 'rows of wide have a a1 that is no integer' OR number = 0),
  CONSTRAINT "rows of wide have a a2 that is no integer" CHECK (problem <> 'rows of wide have a a2 that is no integer' OR number = 0),
  CONSTRAINT "rows of wide have a a3 that is no integer" CHECK (problem <> 'rows of wide have a a3 that is no integer' OR number = 0),
  CONSTRAINT "rows of wide have a a4 that is no integer" CHECK (problem <> 'rows of wide have a a4 that is no integer' OR number = 0),
  CONSTRAINT "rows of wide have a a5 that is no integer" CHECK (problem <> 'rows of wide have a a5 that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `wide`: make `a1` `integer`, from `bigint`; make `a2` `integer`, from `bigint`; make `a3` `integer`, from `bigint`; make `a4` `integer`, from `bigint`; make `a5` `integer`, from `bigint`; make `b1` `text`, from `varchar(9)`; make `b2` `text`, from `varchar(9)`; make `b3` `text`, from `varchar(9)`; make `b4` `text`, from `varchar(9)`; make `b5` `text`, from `varchar(9)`; drop `d1`; drop `d2`; rename `d3` to `c3`; let `c3` be NULL; rename `d4` to `c4`; drop `e1`; drop `e2`; drop `e3`; drop `e4`; add `c1`; add `c2`; add `c5`
CREATE TABLE wide_schemac_new (
  id INTEGER CONSTRAINT wide_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  a1 INTEGER NOT NULL CONSTRAINT "a1 is integer" CHECK (a1 BETWEEN -2147483648 AND 2147483647),
  a2 INTEGER NOT NULL CONSTRAINT "a2 is integer" CHECK (a2 BETWEEN -2147483648 AND 2147483647),
  a3 INTEGER NOT NULL CONSTRAINT "a3 is integer" CHECK (a3 BETWEEN -2147483648 AND 2147483647),
  a4 INTEGER NOT NULL CONSTRAINT "a4 is integer" CHECK (a4 BETWEEN -2147483648 AND 2147483647),
  a5 INTEGER NOT NULL CONSTRAINT "a5 is integer" CHECK (a5 BETWEEN -2147483648 AND 2147483647),
  b1 TEXT NOT NULL CONSTRAINT "b1 is text" CHECK (instr(b1, char(0)) = 0),
  b2 TEXT NOT NULL CONSTRAINT "b2 is text" CHECK (instr(b2, char(0)) = 0),
  b3 TEXT NOT NULL CONSTRAINT "b3 is text" CHECK (instr(b3, char(0)) = 0),
  b4 TEXT NOT NULL CONSTRAINT "b4 is text" CHECK (instr(b4, char(0)) = 0),
  b5 TEXT NOT NULL CONSTRAINT "b5 is text" CHECK (instr(b5, char(0)) = 0),
  c1 TEXT CONSTRAINT "c1 is text" CHECK (instr(c1, char(0)) = 0),
  c2 TEXT CONSTRAINT "c2 is text" CHECK (instr(c2, char(0)) = 0),
  c3 TEXT CONSTRAINT "c3 is text" CHECK (instr(c3, char(0)) = 0),
  c4 TEXT CONSTRAINT "c4 is text" CHECK (instr(c4, char(0)) = 0),
  c5 TEXT CONSTRAINT "c5 is text" CHECK (instr(c5, char(0)) = 0)
) STRICT;

INSERT INTO wide_schemac_new (id, a1, a2, a3, a4, a5, b1, b2, b3, b4, b5, c1, c2, c3, c4, c5)
  SELECT id, a1, a2, a3, a4, a5, b1, b2, b3, b4, b5, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_9b3c6a1c_wide WHERE schemac_backup_9b3c6a1c_wide."id" = +wide.id) THEN (SELECT schemac_backup_9b3c6a1c_wide."c1" FROM schemac_backup_9b3c6a1c_wide WHERE schemac_backup_9b3c6a1c_wide."id" = +wide.id) ELSE NULL END, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_9b3c6a1c_wide WHERE schemac_backup_9b3c6a1c_wide."id" = +wide.id) THEN (SELECT schemac_backup_9b3c6a1c_wide."c2" FROM schemac_backup_9b3c6a1c_wide WHERE schemac_backup_9b3c6a1c_wide."id" = +wide.id) ELSE NULL END, d3, d4, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_9b3c6a1c_wide WHERE schemac_backup_9b3c6a1c_wide."id" = +wide.id) THEN (SELECT schemac_backup_9b3c6a1c_wide."c5" FROM schemac_backup_9b3c6a1c_wide WHERE schemac_backup_9b3c6a1c_wide."id" = +wide.id) ELSE NULL END
  FROM wide;

DELETE FROM sqlite_sequence WHERE name = 'wide_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'wide_schemac_new', seq FROM sqlite_sequence WHERE name = 'wide';

DROP TABLE wide;

ALTER TABLE wide_schemac_new RENAME TO wide;

-- drop what was kept in `schemac_backup_9b3c6a1c_wide`
DROP TABLE schemac_backup_9b3c6a1c_wide;

COMMIT;

PRAGMA foreign_keys = ON;
