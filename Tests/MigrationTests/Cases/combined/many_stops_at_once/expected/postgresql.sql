-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `t` without `a` stop the migration
-- data-may-not-fit: rows that break `t_c_check` stop the migration
-- data-may-not-fit: rows of `t` that share their b stop the migration
-- data-may-not-fit: rows of `t` that refer to nothing by `t_d_fkey` stop the migration
-- breaks-clients: clients get `t.b` as varchar(3) from now on
-- data-may-not-fit: values of `t.b` that are no varchar(3) stop the migration
-- rewrites-table: every row of `t` is written anew for `b`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- scans-table: every row of `t` is read
-- blocks-reads: `t` can be neither read nor written while its rows are read
-- builds-index: the index behind `t_b_key` is built over every row
-- blocks-reads: `t` can be neither read nor written while its rows are read
-- scans-table: every row of `t` is read for `t_c_check`
-- blocks-reads: `t` can be neither read nor written while its rows are read
-- scans-table: every row of `t` is read for `t_d_fkey`
-- blocks-writes: `t` and `parents` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE a IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t have no a'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE length(b) > 3) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t have a b that is no varchar(3)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE NOT (c > 0)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t break t_c_check'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM t WHERE (b) IS NOT NULL GROUP BY (b) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t share their b, which t_b_key forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT d AS child_1 FROM t) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT id AS parent_1 FROM parents) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t refer by d to no row of parents'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `e` to `t`
ALTER TABLE t ADD COLUMN e integer;

-- change the type of `t.b` to varchar(3)
ALTER TABLE t ALTER COLUMN b TYPE varchar(3);

-- in `t`, make `a` NOT NULL
ALTER TABLE t ALTER COLUMN a SET NOT NULL;

-- add the unique constraint `t_b_key` to `t`
ALTER TABLE t ADD CONSTRAINT t_b_key UNIQUE (b);

-- add the check `t_c_check` to `t`
ALTER TABLE t ADD CONSTRAINT t_c_check CHECK (c > 0);

-- add the foreign key `t_d_fkey` to `t`
ALTER TABLE t ADD CONSTRAINT t_d_fkey FOREIGN KEY (d) REFERENCES parents (id);

COMMIT;
