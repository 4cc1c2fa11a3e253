-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `countries` that share their code stop the migration
-- blocks-reads: `countries` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `countries.code` as varchar(3) from now on
-- data-may-not-fit: values of `countries.code` that cannot be converted stop the migration
-- rewrites-table: every row of `countries` is written anew for `code`
-- blocks-reads: `countries` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM countries WHERE length((rtrim(code))) > 3) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of countries get a code that is no varchar(3)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM countries WHERE CAST(rtrim(code) AS varchar(3)) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of countries have no code'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT CAST(rtrim(code) AS varchar(3)) AS code FROM countries) AS countries WHERE (code) IS NOT NULL GROUP BY (code) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of countries share their code, which countries_pkey forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_3a0714f4`
LOCK TABLE countries;

CREATE SCHEMA schemac_backup_3a0714f4;

CREATE TABLE schemac_backup_3a0714f4.countries AS
  SELECT code, CAST(rtrim(code) AS varchar(3)) AS schemac_new_code FROM countries;

-- change the type of `countries.code` to varchar(3)
ALTER TABLE countries ALTER COLUMN code TYPE varchar(3) USING rtrim(code);

COMMIT;
