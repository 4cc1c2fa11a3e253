-- Made by schemac: from from to to.
-- data-may-not-fit: rows that break `codes_code_check` stop the migration
-- data-may-not-fit: rows of `codes` that share their code stop the migration
-- blocks-reads: `codes` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `codes.code` as integer from now on
-- data-may-not-fit: values of `codes.code` that cannot be converted stop the migration
-- rewrites-table: every row of `codes` is written anew for `code`
-- blocks-reads: `codes` can be neither read nor written while its rows are written anew
-- scans-table: every row of `codes` is read for `codes_code_check`
-- blocks-reads: `codes` can be neither read nor written while its rows are read
-- builds-index: the index `codes_name_idx` is built over every row
-- blocks-writes: `codes` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM codes WHERE CAST(CAST(trim(code) AS integer) AS integer) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of codes have no code'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(CAST(trim(code) AS integer) AS integer) AS code FROM codes) AS codes WHERE NOT (code >= 0)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of codes break codes_code_check'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT CAST(CAST(trim(code) AS integer) AS integer) AS code FROM codes) AS codes WHERE (code) IS NOT NULL GROUP BY (code) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of codes share their code, which codes_pkey forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_16822426`
LOCK TABLE codes;

CREATE SCHEMA schemac_backup_16822426;

CREATE TABLE schemac_backup_16822426.codes AS
  SELECT code, CAST(CAST(trim(code) AS integer) AS integer) AS schemac_new_code FROM codes;

-- drop the check `codes_code_check` of `codes`
ALTER TABLE codes DROP CONSTRAINT codes_code_check;

-- drop the index `codes_name_idx`
DROP INDEX codes_name_idx;

-- change the type of `codes.code` to integer
ALTER TABLE codes
  ALTER COLUMN code DROP DEFAULT,
  ALTER COLUMN code TYPE integer USING CAST(trim(code) AS integer),
  ALTER COLUMN code SET DEFAULT 7;

-- add the check `codes_code_check` to `codes`
ALTER TABLE codes ADD CONSTRAINT codes_code_check CHECK (code >= 0);

-- create the index `codes_name_idx` on `codes`
CREATE INDEX codes_name_idx ON codes (name) WHERE code <> 0;

COMMIT;
