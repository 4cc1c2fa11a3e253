-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `prices.tax` fail from now on
-- data-may-not-fit: rows of `prices` for which `backfill` gives nothing stop the migration
-- blocks-reads: `prices` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name the column `net` of `prices` fail from now on
-- rewrites-table: rows of `prices` are written anew in one statement
-- scans-table: every row of `prices` is read
-- blocks-reads: `prices` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM prices WHERE CAST(net + net AS integer) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of prices get no gross'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_246f1f23`
LOCK TABLE prices;

CREATE SCHEMA schemac_backup_246f1f23;

CREATE TABLE schemac_backup_246f1f23.prices AS
  SELECT id, tax FROM prices;

-- drop `tax` of `prices`
ALTER TABLE prices DROP COLUMN tax;

-- rename the column `net` of `prices` to `tax`
ALTER TABLE prices RENAME COLUMN net TO tax;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE prices RENAME CONSTRAINT prices_net_not_null TO prices_tax_not_null;
  END IF;
END';

-- add the column `gross` to `prices`
ALTER TABLE prices ADD COLUMN gross integer;

-- give the rows of `prices` their `gross`
UPDATE prices
  SET gross = tax + tax;

-- in `prices`, let `gross` be what it says
ALTER TABLE prices ALTER COLUMN gross SET NOT NULL;

COMMIT;
