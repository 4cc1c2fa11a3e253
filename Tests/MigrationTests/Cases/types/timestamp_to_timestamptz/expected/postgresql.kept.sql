-- Made by schemac: from from to to.
-- blocks-reads: `visits` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `visits.at` as timestamptz from now on
-- data-may-not-fit: values of `visits.at` that cannot be converted stop the migration
-- rewrites-table: every row of `visits` is written anew for `at`
-- blocks-reads: `visits` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM visits WHERE CAST((at AT TIME ZONE ''UTC'') AS timestamptz) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of visits have no at'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_7b9cfafb`
LOCK TABLE visits;

CREATE SCHEMA schemac_backup_7b9cfafb;

CREATE TABLE schemac_backup_7b9cfafb.visits AS
  SELECT id, at, CAST((at AT TIME ZONE 'UTC') AS timestamptz) AS schemac_new_at FROM visits;

-- change the type of `visits.at` to timestamptz
ALTER TABLE visits
  ALTER COLUMN at DROP DEFAULT,
  ALTER COLUMN at TYPE timestamptz USING (at AT TIME ZONE 'UTC'),
  ALTER COLUMN at SET DEFAULT now();

COMMIT;
