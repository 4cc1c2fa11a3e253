-- Made by schemac: from from to to.
-- data-may-not-fit: rows that break `t_name_check` stop the migration
-- breaks-clients: clients get `t.name` as varchar(4) from now on
-- data-may-not-fit: values of `t.name` that are no varchar(4) stop the migration
-- rewrites-table: every row of `t` is written anew for `name`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- scans-table: every row of `t` is read for `t_name_check`
-- blocks-reads: `t` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE length(name) > 4) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t have a name that is no varchar(4)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE NOT (name <> '''')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t break t_name_check'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- change the type of `t.name` to varchar(4)
ALTER TABLE t ALTER COLUMN name TYPE varchar(4);

-- add the check `t_name_check` to `t`
ALTER TABLE t ADD CONSTRAINT t_name_check CHECK (name <> '');

COMMIT;
