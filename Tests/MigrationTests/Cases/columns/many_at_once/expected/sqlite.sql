-- Made by schemac: from from to to.
-- rewrites-table: every row of `wide` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `b1` of `wide` that are no `varchar(9)` stop the migration
-- data-may-not-fit: values of `b2` of `wide` that are no `varchar(9)` stop the migration
-- data-may-not-fit: values of `b3` of `wide` that are no `varchar(9)` stop the migration
-- data-may-not-fit: values of `b4` of `wide` that are no `varchar(9)` stop the migration
-- data-may-not-fit: values of `b5` of `wide` that are no `varchar(9)` stop the migration
-- breaks-clients: clients that name the column `c3` of `wide` fail from now on
-- data-may-not-fit: rows of `wide` without `d3` stop the migration
-- breaks-clients: clients that name the column `c4` of `wide` fail from now on
-- deletes-data: the values of `wide.c1` are deleted
-- deletes-data: the values of `wide.c2` are deleted
-- deletes-data: the values of `wide.c5` are deleted
-- data-may-not-fit: rows of `wide` that compute to no `e4` stop the migration

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
  SELECT (SELECT count(*) FROM wide WHERE length(b1) > 9), 'rows of wide have a b1 that is no varchar(9)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM wide WHERE length(b2) > 9), 'rows of wide have a b2 that is no varchar(9)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM wide WHERE length(b3) > 9), 'rows of wide have a b3 that is no varchar(9)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM wide WHERE length(b4) > 9), 'rows of wide have a b4 that is no varchar(9)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM wide WHERE length(b5) > 9), 'rows of wide have a b5 that is no varchar(9)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (c1) AS d1 FROM wide) WHERE d1 IS NULL), 'rows of wide get no d1';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (c1) AS d1 FROM wide) WHERE NOT (instr(d1, char(0)) = 0) OR typeof(d1) NOT IN ('text', 'null')), 'rows of wide get a d1 that is no text';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (c2) AS d2 FROM wide) WHERE d2 IS NULL), 'rows of wide get no d2';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (c2) AS d2 FROM wide) WHERE NOT (instr(d2, char(0)) = 0) OR typeof(d2) NOT IN ('text', 'null')), 'rows of wide get a d2 that is no text';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT c3 AS d3 FROM wide) WHERE d3 IS NULL), 'rows of wide have no c3';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, CASE WHEN typeof(a1 + a2) = 'real' THEN NULL ELSE a1 + a2 END AS e4 FROM (SELECT a1, a2 FROM wide)) WHERE e4 IS NULL), 'rows of wide get no e4';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, CASE WHEN typeof(a1 + a2) = 'real' THEN NULL ELSE a1 + a2 END AS e4 FROM (SELECT a1, a2 FROM wide)) WHERE typeof(e4) NOT IN ('integer', 'null')), 'rows of wide get a e4 that is no bigint';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT a1, a2 FROM wide) WHERE CASE WHEN typeof(a1 + a2) = 'real' THEN TRUE ELSE FALSE END), 'rows of wide have no computable e4';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of wide have a b1 that is no varchar(9)" CHECK (problem <> 'rows of wide have a b1 that is no varchar(9)' OR number = 0),
  CONSTRAINT "rows of wide have a b2 that is no varchar(9)" CHECK (problem <> 'rows of wide have a b2 that is no varchar(9)' OR number = 0),
  CONSTRAINT "rows of wide have a b3 that is no varchar(9)" CHECK (problem <> 'rows of wide have a b3 that is no varchar(9)' OR number = 0),
  CONSTRAINT "rows of wide have a b4 that is no varchar(9)" CHECK (problem <> 'rows of wide have a b4 that is no varchar(9)' OR number = 0),
  CONSTRAINT "rows of wide have a b5 that is no varchar(9)" CHECK (problem <> 'rows of wide have a b5 that is no varchar(9)' OR number = 0),
  CONSTRAINT "rows of wide get no d1" CHECK (problem <> 'rows of wide get no d1' OR number = 0),
  CONSTRAINT "rows of wide get a d1 that is no text" CHECK (problem <> 'rows of wide get a d1 that is no text' OR number = 0),
  CONSTRAINT "rows of wide get no d2" CHECK (problem <> 'rows of wide get no d2' OR number = 0),
  CONSTRAINT "rows of wide get a d2 that is no text" CHECK (problem <> 'rows of wide get a d2 that is no text' OR number = 0),
  CONSTRAINT "rows of wide have no c3" CHECK (problem <> 'rows of wide have no c3' OR number = 0),
  CONSTRAINT "rows of wide get no e4" CHECK (problem <> 'rows of wide get no e4' OR number = 0),
  CONSTRAINT "rows of wide get a e4 that is no bigint" CHECK (problem <> 'rows of wide get a e4 that is no bigint' OR number = 0),
  CONSTRAINT "rows of wide have no computable e4" CHECK (problem <> 'rows of wide have no computable e4' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `wide`: make `a1` `bigint`, from `integer`; make `a2` `bigint`, from `integer`; make `a3` `bigint`, from `integer`; make `a4` `bigint`, from `integer`; make `a5` `bigint`, from `integer`; make `b1` `varchar(9)`, from `text`; make `b2` `varchar(9)`, from `text`; make `b3` `varchar(9)`, from `text`; make `b4` `varchar(9)`, from `text`; make `b5` `varchar(9)`, from `text`; add `d1`; add `d2`; rename `c3` to `d3`; make `d3` NOT NULL; rename `c4` to `d4`; add `e1`; add `e2`; add `e3`; add `e4`; drop `c1`; drop `c2`; drop `c5`
CREATE TABLE wide_schemac_new (
  id INTEGER CONSTRAINT wide_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  a1 INTEGER NOT NULL,
  a2 INTEGER NOT NULL,
  a3 INTEGER NOT NULL,
  a4 INTEGER NOT NULL,
  a5 INTEGER NOT NULL,
  b1 TEXT NOT NULL CONSTRAINT "b1 is varchar(9)" CHECK (length(b1) <= 9 AND instr(b1, char(0)) = 0),
  b2 TEXT NOT NULL CONSTRAINT "b2 is varchar(9)" CHECK (length(b2) <= 9 AND instr(b2, char(0)) = 0),
  b3 TEXT NOT NULL CONSTRAINT "b3 is varchar(9)" CHECK (length(b3) <= 9 AND instr(b3, char(0)) = 0),
  b4 TEXT NOT NULL CONSTRAINT "b4 is varchar(9)" CHECK (length(b4) <= 9 AND instr(b4, char(0)) = 0),
  b5 TEXT NOT NULL CONSTRAINT "b5 is varchar(9)" CHECK (length(b5) <= 9 AND instr(b5, char(0)) = 0),
  d1 TEXT NOT NULL CONSTRAINT "d1 is text" CHECK (instr(d1, char(0)) = 0),
  d2 TEXT NOT NULL CONSTRAINT "d2 is text" CHECK (instr(d2, char(0)) = 0),
  d3 TEXT NOT NULL CONSTRAINT "d3 is text" CHECK (instr(d3, char(0)) = 0),
  d4 TEXT CONSTRAINT "d4 is text" CHECK (instr(d4, char(0)) = 0),
  e1 INTEGER NOT NULL DEFAULT 1 CONSTRAINT "e1 is integer" CHECK (e1 BETWEEN -2147483648 AND 2147483647),
  e2 INTEGER NOT NULL DEFAULT 2 CONSTRAINT "e2 is integer" CHECK (e2 BETWEEN -2147483648 AND 2147483647),
  e3 INTEGER CONSTRAINT "e3 is integer" CHECK (e3 BETWEEN -2147483648 AND 2147483647),
  e4 INTEGER NOT NULL GENERATED ALWAYS AS (CASE WHEN typeof(a1 + a2) = 'real' THEN json('number out of range') ELSE a1 + a2 END) STORED
) STRICT;

INSERT INTO wide_schemac_new (id, a1, a2, a3, a4, a5, b1, b2, b3, b4, b5, d1, d2, d3, d4, e1, e2, e3)
  SELECT id, a1, a2, a3, a4, a5, b1, b2, b3, b4, b5, (c1), (c2), c3, c4, 1, 2, NULL
  FROM wide;

DELETE FROM sqlite_sequence WHERE name = 'wide_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'wide_schemac_new', seq FROM sqlite_sequence WHERE name = 'wide';

DROP TABLE wide;

ALTER TABLE wide_schemac_new RENAME TO wide;

COMMIT;

PRAGMA foreign_keys = ON;
