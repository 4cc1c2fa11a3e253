-- Made by schemac: from to to from.
-- data-may-not-fit: rows that break `rule` stop the migration
-- breaks-clients: clients that name the column `c` of `t` fail from now on
-- breaks-clients: clients get `t.a` as integer from now on
-- data-may-not-fit: values of `t.a` that are no integer stop the migration
-- breaks-clients: clients get `t.b` as text from now on
-- rewrites-table: every row of `t` is written anew for `a`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- scans-table: every row of `t` is read for `rule`
-- blocks-reads: `t` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE a NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t have a a that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE NOT (a > 0)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t break rule'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the unique constraint `rule` of `t`
ALTER TABLE t DROP CONSTRAINT rule;

-- rename the column `c` of `t` to `b`
ALTER TABLE t RENAME COLUMN c TO b;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE t RENAME CONSTRAINT t_c_not_null TO t_b_not_null;
  END IF;
END';

-- change types: `t.a` to integer, `t.b` to text
ALTER TABLE t
  ALTER COLUMN a TYPE integer,
  ALTER COLUMN b TYPE text;

-- add the check `rule` to `t`
ALTER TABLE t ADD CONSTRAINT rule CHECK (a > 0);

COMMIT;
