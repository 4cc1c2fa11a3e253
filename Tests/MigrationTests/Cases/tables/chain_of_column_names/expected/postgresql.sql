-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `c` of `t` fail from now on
-- breaks-clients: clients that name the column `b` of `t` fail from now on
-- breaks-clients: clients that name the column `a` of `t` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- rename the index `t_c_idx` to `t_d_idx`
ALTER INDEX t_c_idx RENAME TO t_d_idx;

-- rename the index `t_b_idx` to `t_c_idx`
ALTER INDEX t_b_idx RENAME TO t_c_idx;

-- rename the column `c` of `t` to `d`
ALTER TABLE t RENAME COLUMN c TO d;

-- rename the column `b` of `t` to `c`
ALTER TABLE t RENAME COLUMN b TO c;

-- rename the column `a` of `t` to `b`
ALTER TABLE t RENAME COLUMN a TO b;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE t RENAME CONSTRAINT t_c_not_null TO t_d_not_null;
    ALTER TABLE t RENAME CONSTRAINT t_b_not_null TO t_c_not_null;
    ALTER TABLE t RENAME CONSTRAINT t_a_not_null TO t_b_not_null;
  END IF;
END';

COMMIT;
