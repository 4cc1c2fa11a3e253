-- Made by schemac: from from to to.
-- rewrites-table: every row of `countries` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `code` of `countries` that are no `varchar(3)` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('countries', '*[^a-z0-9_]countries[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT (rtrim(rtrim(code, ' '))) AS code FROM countries) WHERE code IS NULL), 'rows of countries have no code';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (rtrim(rtrim(code, ' '))) AS code FROM countries) WHERE NOT (length(code) <= 3 AND instr(code, char(0)) = 0) OR typeof(code) NOT IN ('text', 'null')), 'rows of countries get a code that is no varchar(3)';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT (rtrim(rtrim(code, ' '))) AS code FROM countries) WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1)), 'rows of countries share their code, which countries_pkey forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of countries have no code" CHECK (problem <> 'rows of countries have no code' OR number = 0),
  CONSTRAINT "rows of countries get a code that is no varchar(3)" CHECK (problem <> 'rows of countries get a code that is no varchar(3)' OR number = 0),
  CONSTRAINT "rows of countries share their code, which countries_pkey forbids" CHECK (problem <> 'rows of countries share their code, which countries_pkey forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `countries`: make `code` `varchar(3)`, from `char(3)`
CREATE TABLE countries_schemac_new (
  code TEXT NOT NULL CONSTRAINT "code is varchar(3)" CHECK (length(code) <= 3 AND instr(code, char(0)) = 0),
  CONSTRAINT countries_pkey PRIMARY KEY (code)
) STRICT;

INSERT INTO countries_schemac_new (code)
  SELECT (rtrim(rtrim(code, ' ')))
  FROM countries;

DROP TABLE countries;

ALTER TABLE countries_schemac_new RENAME TO countries;

COMMIT;

PRAGMA foreign_keys = ON;
