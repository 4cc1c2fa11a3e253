-- Made by schemac: from to to from.
-- breaks-clients: clients get `a.x` as integer from now on
-- data-may-not-fit: values of `a.x` that are no integer stop the migration
-- rewrites-table: every row of `a` is written anew for `x`
-- blocks-reads: `a` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM a WHERE x NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of a have a x that is no integer'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `a_x_check` of `a`
ALTER TABLE a DROP CONSTRAINT a_x_check;

-- change the type of `a.x` to integer
ALTER TABLE a ALTER COLUMN x TYPE integer;

COMMIT;
