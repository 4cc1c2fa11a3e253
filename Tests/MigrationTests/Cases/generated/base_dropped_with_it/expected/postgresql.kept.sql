-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `people.name` fail from now on
-- data-may-not-fit: rows of `people` for which `backfill` gives nothing stop the migration
-- blocks-reads: `people` can be neither read nor written while its rows are copied
-- rewrites-table: rows of `people` are written anew in one statement
-- scans-table: every row of `people` is read
-- blocks-reads: `people` can be neither read nor written while its rows are read
-- rewrites-table: every row of `people` is written anew for `search`
-- blocks-reads: `people` can be neither read nor written while its rows are written anew
-- builds-index: the index `people_search_idx` is built over every row
-- blocks-writes: `people` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM people WHERE CAST(''Dr. '' || name AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people get no full_name'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_dcdd7416`
LOCK TABLE people;

CREATE SCHEMA schemac_backup_dcdd7416;

CREATE TABLE schemac_backup_dcdd7416.people AS
  SELECT id, name FROM people;

-- drop the index `people_search_idx`
DROP INDEX people_search_idx;

-- drop `search` of `people`
ALTER TABLE people DROP COLUMN search;

-- add the column `full_name` to `people`
ALTER TABLE people ADD COLUMN full_name text;

-- give the rows of `people` their `full_name`
UPDATE people
  SET full_name = 'Dr. ' || name;

-- in `people`, let `full_name` be what it says
ALTER TABLE people ALTER COLUMN full_name SET NOT NULL;

-- drop `name` of `people`
ALTER TABLE people DROP COLUMN name;

-- make the column `search` of `people` anew
ALTER TABLE people ADD COLUMN search text GENERATED ALWAYS AS (lower(full_name)) STORED;

-- create the index `people_search_idx` on `people`
CREATE INDEX people_search_idx ON people (search);

COMMIT;
