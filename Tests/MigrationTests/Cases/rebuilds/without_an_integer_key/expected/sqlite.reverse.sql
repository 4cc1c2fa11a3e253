-- Made by schemac: from to to from.
-- rewrites-table: every row of `texts` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `x` of `texts` that are no `varchar(5)` stop the migration
-- rewrites-table: every row of `pairs` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `x` of `pairs` that are no `varchar(5)` stop the migration
-- rewrites-table: every row of `bags` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `x` of `bags` that are no `varchar(5)` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('texts', '*[^a-z0-9_]texts[^a-z0-9_]*'), ('pairs', '*[^a-z0-9_]pairs[^a-z0-9_]*'), ('bags', '*[^a-z0-9_]bags[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM texts WHERE length(x) > 5), 'rows of texts have a x that is no varchar(5)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM pairs WHERE length(x) > 5), 'rows of pairs have a x that is no varchar(5)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM bags WHERE length(x) > 5), 'rows of bags have a x that is no varchar(5)';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of texts have a x that is no varchar(5)" CHECK (problem <> 'rows of texts have a x that is no varchar(5)' OR number = 0),
  CONSTRAINT "rows of pairs have a x that is no varchar(5)" CHECK (problem <> 'rows of pairs have a x that is no varchar(5)' OR number = 0),
  CONSTRAINT "rows of bags have a x that is no varchar(5)" CHECK (problem <> 'rows of bags have a x that is no varchar(5)' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `texts`: make `x` `varchar(5)`, from `varchar(6)`
CREATE TABLE texts_schemac_new (
  id TEXT NOT NULL CONSTRAINT "id is text" CHECK (instr(id, char(0)) = 0),
  x TEXT NOT NULL CONSTRAINT "x is varchar(5)" CHECK (length(x) <= 5 AND instr(x, char(0)) = 0),
  CONSTRAINT texts_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO texts_schemac_new (id, x)
  SELECT id, x
  FROM texts;

DROP TABLE texts;

ALTER TABLE texts_schemac_new RENAME TO texts;

-- rebuild `pairs`: make `x` `varchar(5)`, from `varchar(6)`
CREATE TABLE pairs_schemac_new (
  a INTEGER NOT NULL CONSTRAINT "a is integer" CHECK (a BETWEEN -2147483648 AND 2147483647),
  b TEXT NOT NULL CONSTRAINT "b is text" CHECK (instr(b, char(0)) = 0),
  x TEXT NOT NULL CONSTRAINT "x is varchar(5)" CHECK (length(x) <= 5 AND instr(x, char(0)) = 0),
  CONSTRAINT pairs_pkey PRIMARY KEY (a, b)
) STRICT;

INSERT INTO pairs_schemac_new (a, b, x)
  SELECT a, b, x
  FROM pairs;

DROP TABLE pairs;

ALTER TABLE pairs_schemac_new RENAME TO pairs;

-- rebuild `bags`: make `x` `varchar(5)`, from `varchar(6)`
CREATE TABLE bags_schemac_new (
  a INTEGER CONSTRAINT "a is integer" CHECK (a BETWEEN -2147483648 AND 2147483647),
  x TEXT NOT NULL CONSTRAINT "x is varchar(5)" CHECK (length(x) <= 5 AND instr(x, char(0)) = 0)
) STRICT;

INSERT INTO bags_schemac_new (a, x)
  SELECT a, x
  FROM bags;

DROP TABLE bags;

ALTER TABLE bags_schemac_new RENAME TO bags;

COMMIT;

PRAGMA foreign_keys = ON;
