-- Made by schemac: from to to from.
-- deletes-data: the values of `people.first_name` are deleted
-- breaks-clients: clients that name the column `people.first_name` fail from now on
-- deletes-data: the values of `people.last_name` are deleted
-- breaks-clients: clients that name the column `people.last_name` fail from now on
-- data-may-not-fit: rows of `people` that nothing was kept of stop the way back
-- irreversible: what `people.full_name` held is lost
-- scans-table: every row of `people` is read
-- blocks-reads: `people` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM people) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people would have no full_name'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `full_name` to `people`
ALTER TABLE people ADD COLUMN full_name text;

-- in `people`, let `full_name` be what it says
ALTER TABLE people ALTER COLUMN full_name SET NOT NULL;

-- drop `first_name`, `last_name` of `people`
ALTER TABLE people
  DROP COLUMN first_name,
  DROP COLUMN last_name;

COMMIT;
