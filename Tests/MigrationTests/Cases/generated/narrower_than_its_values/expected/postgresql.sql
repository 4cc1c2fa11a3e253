-- Made by schemac: from from to to.
-- rewrites-table: every row of `boxes` is written anew for `area`
-- blocks-reads: `boxes` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM boxes WHERE (CAST(size AS bigint) * 2) NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of boxes get a area that is no integer'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop `area` of `boxes`
ALTER TABLE boxes DROP COLUMN area;

-- make the column `area` of `boxes` anew
ALTER TABLE boxes ADD COLUMN area integer GENERATED ALWAYS AS (CAST(size AS bigint) * 2) STORED;

COMMIT;
