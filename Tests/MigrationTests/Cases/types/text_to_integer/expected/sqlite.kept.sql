-- Made by schemac: from from to to.
-- rewrites-table: every row of `codes` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `code` of `codes` that are no `integer` stop the migration
-- data-may-not-fit: rows of `codes` that fail the check `codes_code_check` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('codes', '*[^a-z0-9_]codes[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('codes_name_idx') AND (
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
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN trim((trim(code))) GLOB '[-+0-9]*' AND substr(trim((trim(code))), 2) NOT GLOB '*[^0-9]*' AND trim((trim(code))) GLOB '*[0-9]' AND length(ltrim(trim((trim(code))), '-+0')) < 19 THEN CAST(trim((trim(code))) AS INTEGER) ELSE (trim(code)) END) AS code FROM codes) WHERE code IS NULL), 'rows of codes have no code';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN trim((trim(code))) GLOB '[-+0-9]*' AND substr(trim((trim(code))), 2) NOT GLOB '*[^0-9]*' AND trim((trim(code))) GLOB '*[0-9]' AND length(ltrim(trim((trim(code))), '-+0')) < 19 THEN CAST(trim((trim(code))) AS INTEGER) ELSE (trim(code)) END) AS code FROM codes) WHERE NOT (code BETWEEN -2147483648 AND 2147483647) OR typeof(code) NOT IN ('integer', 'null')), 'rows of codes get a code that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN trim((trim(code))) GLOB '[-+0-9]*' AND substr(trim((trim(code))), 2) NOT GLOB '*[^0-9]*' AND trim((trim(code))) GLOB '*[0-9]' AND length(ltrim(trim((trim(code))), '-+0')) < 19 THEN CAST(trim((trim(code))) AS INTEGER) ELSE (trim(code)) END) AS code FROM codes) WHERE NOT (code >= 0)), 'rows of codes break codes_code_check';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT (CASE WHEN trim((trim(code))) GLOB '[-+0-9]*' AND substr(trim((trim(code))), 2) NOT GLOB '*[^0-9]*' AND trim((trim(code))) GLOB '*[0-9]' AND length(ltrim(trim((trim(code))), '-+0')) < 19 THEN CAST(trim((trim(code))) AS INTEGER) ELSE (trim(code)) END) AS code FROM codes) WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1)), 'rows of codes share their code, which codes_pkey forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of codes have no code" CHECK (problem <> 'rows of codes have no code' OR number = 0),
  CONSTRAINT "rows of codes get a code that is no integer" CHECK (problem <> 'rows of codes get a code that is no integer' OR number = 0),
  CONSTRAINT "rows of codes break codes_code_check" CHECK (problem <> 'rows of codes break codes_code_check' OR number = 0),
  CONSTRAINT "rows of codes share their code, which codes_pkey forbids" CHECK (problem <> 'rows of codes share their code, which codes_pkey forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `codes`: make `code` `integer`, from `text`; another default of `code`; change the check `codes_code_check`; keep what goes in `schemac_backup_a32ebd04_codes`
CREATE TABLE codes_schemac_new (
  code INT NOT NULL DEFAULT 7 CONSTRAINT "code is integer" CHECK (code BETWEEN -2147483648 AND 2147483647),
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT codes_pkey PRIMARY KEY (code),
  CONSTRAINT codes_code_check CHECK (code >= 0)
) STRICT;

INSERT INTO codes_schemac_new (rowid, code, name)
  SELECT rowid, (CASE WHEN trim((trim(code))) GLOB '[-+0-9]*' AND substr(trim((trim(code))), 2) NOT GLOB '*[^0-9]*' AND trim((trim(code))) GLOB '*[0-9]' AND length(ltrim(trim((trim(code))), '-+0')) < 19 THEN CAST(trim((trim(code))) AS INTEGER) ELSE (trim(code)) END), name
  FROM codes;

CREATE TABLE schemac_backup_a32ebd04_codes ("number of the row", "code", "code became", PRIMARY KEY ("number of the row"));

INSERT INTO schemac_backup_a32ebd04_codes ("number of the row", "code", "code became")
  SELECT old.rowid, old.code, new.code
  FROM codes AS old JOIN codes_schemac_new AS new ON new.rowid = old.rowid;

DROP TABLE codes;

ALTER TABLE codes_schemac_new RENAME TO codes;

CREATE INDEX codes_name_idx ON codes (name) WHERE code <> 0;

COMMIT;

PRAGMA foreign_keys = ON;
