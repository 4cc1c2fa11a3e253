-- Made by schemac: from to to from.
-- irreversible: what `countries.code` held is lost
-- breaks-clients: clients get `countries.code` as char(3) from now on
-- data-may-not-fit: values of `countries.code` that are no char(3) stop the migration
-- rewrites-table: every row of `countries` is written anew for `code`
-- blocks-reads: `countries` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM countries WHERE length(code) > 3 OR right(code, 1) = '' '') AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of countries have a code that is no char(3)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- change the type of `countries.code` to char(3)
ALTER TABLE countries ALTER COLUMN code TYPE char(3);

COMMIT;
