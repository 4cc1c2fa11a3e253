-- Made by schemac: from from to to.
-- data-may-not-fit: rows that break `codes_code_check` stop the migration
-- blocks-reads: `codes` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `codes.code` as text from now on
-- data-may-not-fit: values of `codes.code` that cannot be converted stop the migration
-- rewrites-table: every row of `codes` is written anew for `code`
-- blocks-reads: `codes` can be neither read nor written while its rows are written anew
-- scans-table: every row of `codes` is read for `codes_code_check`
-- blocks-reads: `codes` can be neither read nor written while its rows are read
-- builds-index: the index `codes_code_idx` is built over every row
-- blocks-writes: `codes` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM codes WHERE CAST(CAST(code AS text) AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of codes have no code'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(CAST(code AS text) AS text) AS code FROM codes) AS codes WHERE NOT (code <> '''')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of codes break codes_code_check'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_c8856932`
LOCK TABLE codes;

CREATE SCHEMA schemac_backup_c8856932;

CREATE TABLE schemac_backup_c8856932.codes AS
  SELECT id, code, CAST(CAST(code AS text) AS text) AS schemac_new_code FROM codes;

-- drop the check `codes_code_check` of `codes`
ALTER TABLE codes DROP CONSTRAINT codes_code_check;

-- drop the index `codes_code_idx`
DROP INDEX codes_code_idx;

-- change the type of `codes.code` to text
ALTER TABLE codes
  ALTER COLUMN code DROP DEFAULT,
  ALTER COLUMN code TYPE text USING CAST(code AS text),
  ALTER COLUMN code SET DEFAULT 'five';

-- add the check `codes_code_check` to `codes`
ALTER TABLE codes ADD CONSTRAINT codes_code_check CHECK (code <> '');

-- create the index `codes_code_idx` on `codes`
CREATE INDEX codes_code_idx ON codes (code) WHERE code <> '10';

COMMIT;
