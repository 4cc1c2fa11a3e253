-- Made by schemac: from from to to.
-- rewrites-table: every row of `people` is written anew for `key`
-- blocks-reads: `people` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM people WHERE (lower(name)) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people get no key'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `key` to `people`
ALTER TABLE people ADD COLUMN key text GENERATED ALWAYS AS (lower(name)) STORED NOT NULL;

COMMIT;
