-- Made by schemac: from from to to.
-- blocks-reads: `visits` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name the column `at` of `visits` fail from now on
-- breaks-clients: clients get `visits.day` as date from now on
-- data-may-not-fit: values of `visits.at` that cannot be converted stop the migration
-- rewrites-table: every row of `visits` is written anew for `day`
-- blocks-reads: `visits` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM visits WHERE CAST(CAST(at AT TIME ZONE ''UTC'' AS date) AS date) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of visits have no at'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_3b549e1e`
LOCK TABLE visits;

CREATE SCHEMA schemac_backup_3b549e1e;

CREATE TABLE schemac_backup_3b549e1e.visits AS
  SELECT id, at, CAST(CAST(at AT TIME ZONE 'UTC' AS date) AS date) AS schemac_new_at FROM visits;

-- rename the column `at` of `visits` to `day`
ALTER TABLE visits RENAME COLUMN at TO day;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE visits RENAME CONSTRAINT visits_at_not_null TO visits_day_not_null;
  END IF;
END';

-- change the type of `visits.day` to date
ALTER TABLE visits ALTER COLUMN day TYPE date USING CAST(day AT TIME ZONE 'UTC' AS date);

COMMIT;
