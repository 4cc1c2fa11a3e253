-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `amounts.unit` fail from now on
-- data-may-not-fit: rows of `amounts` for which `backfill` gives nothing stop the migration
-- blocks-reads: `amounts` can be neither read nor written while its rows are copied
-- rewrites-table: rows of `amounts` are written anew in one statement
-- breaks-clients: clients get `amounts.value` as text from now on
-- data-may-not-fit: values of `amounts.value` that cannot be converted stop the migration
-- rewrites-table: every row of `amounts` is written anew for `value`
-- blocks-reads: `amounts` can be neither read nor written while its rows are written anew
-- scans-table: every row of `amounts` is read
-- blocks-reads: `amounts` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM amounts WHERE CAST(((CAST(value AS text) || '' '') || unit) AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of amounts have no value'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM amounts WHERE CAST(unit IN (''m'', ''kg'') AS boolean) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of amounts get no is_metric'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_3887cffc`
LOCK TABLE amounts;

CREATE SCHEMA schemac_backup_3887cffc;

CREATE TABLE schemac_backup_3887cffc.amounts AS
  SELECT id, unit, value, CAST(((CAST(value AS text) || ' ') || unit) AS text) AS schemac_new_value FROM amounts;

-- add the column `is_metric` to `amounts`
ALTER TABLE amounts ADD COLUMN is_metric boolean;

-- give the rows of `amounts` their `is_metric`
UPDATE amounts
  SET is_metric = unit IN ('m', 'kg');

-- change the type of `amounts.value` to text
ALTER TABLE amounts ALTER COLUMN value TYPE text USING ((CAST(value AS text) || ' ') || unit);

-- in `amounts`, let `is_metric` be what it says
ALTER TABLE amounts ALTER COLUMN is_metric SET NOT NULL;

-- drop `unit` of `amounts`
ALTER TABLE amounts DROP COLUMN unit;

COMMIT;
