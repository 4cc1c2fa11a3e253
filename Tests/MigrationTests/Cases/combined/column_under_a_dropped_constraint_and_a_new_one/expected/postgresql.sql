-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `t` that share their a, c stop the migration
-- breaks-clients: clients that name the column `b` of `t` fail from now on
-- breaks-clients: clients get `t.a` as bigint from now on
-- breaks-clients: clients get `t.c` as varchar(9) from now on
-- data-may-not-fit: values of `t.b` that are no varchar(9) stop the migration
-- rewrites-table: every row of `t` is written anew for `a`, `c`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- builds-index: the index behind `rule` is built over every row
-- blocks-reads: `t` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE length(b) > 9) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t have a b that is no varchar(9)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT a AS a, b AS c FROM t) AS t WHERE (a) IS NOT NULL AND (c) IS NOT NULL GROUP BY (a), (c) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t share their a, c, which rule forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `rule` of `t`
ALTER TABLE t DROP CONSTRAINT rule;

-- rename the column `b` of `t` to `c`
ALTER TABLE t RENAME COLUMN b TO c;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE t RENAME CONSTRAINT t_b_not_null TO t_c_not_null;
  END IF;
END';

-- change types: `t.a` to bigint, `t.c` to varchar(9)
ALTER TABLE t
  ALTER COLUMN a TYPE bigint,
  ALTER COLUMN c TYPE varchar(9);

-- add the unique constraint `rule` to `t`
ALTER TABLE t ADD CONSTRAINT rule UNIQUE (a, c);

COMMIT;
