-- Made by schemac: from to to from.
-- deletes-data: the values of `people.full_name` are deleted
-- breaks-clients: clients that name the column `people.full_name` fail from now on
-- data-may-not-fit: rows of `people` that nothing was kept of stop the way back
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM people AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_dcdd7416.people AS kept WHERE present.id = kept.id)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people would have no name'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the index `people_search_idx`
DROP INDEX people_search_idx;

-- drop `search` of `people`
ALTER TABLE people DROP COLUMN search;

-- add the column `name` to `people`
ALTER TABLE people ADD COLUMN name text;

-- put `name` of `people` back
UPDATE people AS present
  SET name = kept.name
  FROM schemac_backup_dcdd7416.people AS kept
  WHERE present.id = kept.id;

-- in `people`, let `name` be what it says
ALTER TABLE people ALTER COLUMN name SET NOT NULL;

-- drop `full_name` of `people`
ALTER TABLE people DROP COLUMN full_name;

-- make the column `search` of `people` anew
ALTER TABLE people ADD COLUMN search text GENERATED ALWAYS AS (lower(name)) STORED;

-- create the index `people_search_idx` on `people`
CREATE INDEX people_search_idx ON people (search);

-- drop the schema `schemac_backup_dcdd7416`, whose rows are back
DROP TABLE schemac_backup_dcdd7416.people;

DROP SCHEMA schemac_backup_dcdd7416;

COMMIT;
