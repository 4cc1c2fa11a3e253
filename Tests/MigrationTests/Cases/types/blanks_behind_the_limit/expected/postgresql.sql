-- Made by schemac: from from to to.
-- breaks-clients: clients get `readings.label` as varchar(3) from now on
-- data-may-not-fit: values of `readings.label` that are no varchar(3) stop the migration
-- rewrites-table: every row of `readings` is written anew for `label`
-- blocks-reads: `readings` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM readings WHERE length(label) > 3) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of readings have a label that is no varchar(3)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- change the type of `readings.label` to varchar(3)
ALTER TABLE readings ALTER COLUMN label TYPE varchar(3);

COMMIT;
