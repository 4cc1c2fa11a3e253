-- Made by schemac: from from to to.
-- data-may-not-fit: rows that break `a_x_check` stop the migration
-- breaks-clients: clients get `a.x` as bigint from now on
-- rewrites-table: every row of `a` is written anew for `x`
-- blocks-reads: `a` can be neither read nor written while its rows are written anew
-- scans-table: every row of `a` is read for `a_x_check`
-- blocks-reads: `a` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM a WHERE NOT (x >= 0)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of a break a_x_check'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- change the type of `a.x` to bigint
ALTER TABLE a ALTER COLUMN x TYPE bigint;

-- add the check `a_x_check` to `a`
ALTER TABLE a ADD CONSTRAINT a_x_check CHECK (x >= 0);

COMMIT;
