-- Made by schemac: from to to from.
-- rewrites-table: every row of `countries` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `code` of `countries` that are no `char(3)` stop the migration

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
  SELECT (SELECT count(*) FROM countries WHERE (length(code) > 3 OR substr(code, -1) = ' ') AND NOT EXISTS (SELECT 1 FROM schemac_backup_1be97255_countries WHERE schemac_backup_1be97255_countries."number of the row" = +countries.rowid AND schemac_backup_1be97255_countries."code became" IS countries.code)), 'rows of countries have a code that is no char(3)';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_1be97255_countries WHERE schemac_backup_1be97255_countries."number of the row" = +countries.rowid AND schemac_backup_1be97255_countries."code became" IS countries.code) THEN (SELECT schemac_backup_1be97255_countries."code" FROM schemac_backup_1be97255_countries WHERE schemac_backup_1be97255_countries."number of the row" = +countries.rowid) ELSE substr(code || printf('%3s', ''), 1, 3) END AS code FROM countries) WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1)), 'rows of countries share their code, which countries_pkey forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of countries have a code that is no char(3)" CHECK (problem <> 'rows of countries have a code that is no char(3)' OR number = 0),
  CONSTRAINT "rows of countries share their code, which countries_pkey forbids" CHECK (problem <> 'rows of countries share their code, which countries_pkey forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `countries`: make `code` `char(3)`, from `varchar(3)`
CREATE TABLE countries_schemac_new (
  code TEXT NOT NULL CONSTRAINT "code is char(3)" CHECK (length(code) = 3 AND instr(code, char(0)) = 0),
  CONSTRAINT countries_pkey PRIMARY KEY (code)
) STRICT;

INSERT INTO countries_schemac_new (code)
  SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_1be97255_countries WHERE schemac_backup_1be97255_countries."number of the row" = +countries.rowid AND schemac_backup_1be97255_countries."code became" IS countries.code) THEN (SELECT schemac_backup_1be97255_countries."code" FROM schemac_backup_1be97255_countries WHERE schemac_backup_1be97255_countries."number of the row" = +countries.rowid) ELSE substr(code || printf('%3s', ''), 1, 3) END
  FROM countries;

DROP TABLE countries;

ALTER TABLE countries_schemac_new RENAME TO countries;

-- drop what was kept in `schemac_backup_1be97255_countries`
DROP TABLE schemac_backup_1be97255_countries;

COMMIT;

PRAGMA foreign_keys = ON;
