-- Made by schemac: from from to to.
-- breaks-clients: clients get `readings.count` as smallint from now on
-- data-may-not-fit: values of `readings.count` that are no smallint stop the migration
-- breaks-clients: clients get `readings.label` as varchar(5) from now on
-- data-may-not-fit: values of `readings.label` that are no varchar(5) stop the migration
-- breaks-clients: clients get `readings.amount` as numeric(8, 2) from now on
-- data-may-not-fit: values of `readings.amount` that are no numeric(8, 2) stop the migration
-- rewrites-table: every row of `readings` is written anew for `count`, `label`, `amount`
-- blocks-reads: `readings` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM readings WHERE count NOT BETWEEN -32768 AND 32767) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of readings have a count that is no smallint'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM readings WHERE length(label) > 5) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of readings have a label that is no varchar(5)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM readings WHERE abs(amount::numeric) >= 1e6 AND amount <> ''NaN'') AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of readings have a amount that is no numeric(8, 2)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- change types: `readings.count` to smallint, `readings.label` to varchar(5), `readings.amount` to numeric(8, 2)
ALTER TABLE readings
  ALTER COLUMN count TYPE smallint,
  ALTER COLUMN label TYPE varchar(5),
  ALTER COLUMN amount TYPE numeric(8, 2);

COMMIT;
