-- Made by schemac: from from to to.
-- breaks-clients: clients get `readings.label` as varchar(5) from now on
-- data-may-not-fit: values of `readings.label` that are no varchar(5) stop the migration
-- breaks-clients: clients get `readings.count` as integer from now on
-- data-may-not-fit: values of `readings.count` that are no integer stop the migration
-- rewrites-table: every row of `readings` is written anew for `label`, `count`
-- blocks-reads: `readings` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM readings WHERE length(label) > 5) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of readings have a label that is no varchar(5)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM readings WHERE count NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of readings have a count that is no integer'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `note` to `readings`
ALTER TABLE readings ADD COLUMN note text;

-- change types: `readings.label` to varchar(5), `readings.count` to integer
ALTER TABLE readings
  ALTER COLUMN label TYPE varchar(5),
  ALTER COLUMN count TYPE integer,
  ALTER COLUMN count SET DEFAULT 0;

COMMIT;
