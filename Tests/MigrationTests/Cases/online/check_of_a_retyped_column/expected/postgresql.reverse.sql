-- Made by schemac: from to to from.
-- data-may-not-fit: rows that break `r` stop the migration
-- breaks-clients: clients get `t.b` as integer from now on
-- data-may-not-fit: values of `t.b` that are no integer stop the migration
-- rewrites-table: every row of `t` is written anew for `b`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- scans-table: every row of `t` is read for `q`
-- blocks-reads: `t` can be neither read nor written while its rows are read
-- scans-table: every row of `t` is read for `r`
-- blocks-reads: `t` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE b NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t have a b that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE NOT (c[1:2] IS NOT NULL)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t break r'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `q` of `t`
ALTER TABLE t DROP CONSTRAINT q;

-- drop the check `r` of `t`
ALTER TABLE t DROP CONSTRAINT r;

-- change the type of `t.b` to integer
ALTER TABLE t ALTER COLUMN b TYPE integer;

-- add the check `q` to `t`
ALTER TABLE t ADD CONSTRAINT q CHECK (b > 0);

-- add the check `r` to `t`
ALTER TABLE t ADD CONSTRAINT r CHECK (c[1:2] IS NOT NULL);

COMMIT;
