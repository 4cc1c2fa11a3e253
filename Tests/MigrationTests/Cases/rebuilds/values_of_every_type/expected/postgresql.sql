-- Made by schemac: from from to to.
-- data-may-not-fit: rows that break `every_x_check` stop the migration
-- scans-table: every row of `every` is read for `every_x_check`
-- blocks-reads: `every` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM every WHERE NOT (x > 0)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of every break every_x_check'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the check `every_x_check` to `every`
ALTER TABLE every ADD CONSTRAINT every_x_check CHECK (x > 0);

COMMIT;
