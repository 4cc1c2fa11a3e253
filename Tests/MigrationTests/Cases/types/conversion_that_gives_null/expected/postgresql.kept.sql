-- Made by schemac: from from to to.
-- blocks-reads: `codes` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `codes.code` as integer from now on
-- data-may-not-fit: values of `codes.code` that cannot be converted stop the migration
-- rewrites-table: every row of `codes` is written anew for `code`
-- blocks-reads: `codes` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM codes WHERE CAST(CASE WHEN code <> '''' THEN length(code) END AS integer) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of codes have no code'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_e87ddb00`
LOCK TABLE codes;

CREATE SCHEMA schemac_backup_e87ddb00;

CREATE TABLE schemac_backup_e87ddb00.codes AS
  SELECT id, code, CAST(CASE WHEN code <> '' THEN length(code) END AS integer) AS schemac_new_code FROM codes;

-- change the type of `codes.code` to integer
ALTER TABLE codes ALTER COLUMN code TYPE integer USING CASE WHEN code <> '' THEN length(code) END;

COMMIT;
