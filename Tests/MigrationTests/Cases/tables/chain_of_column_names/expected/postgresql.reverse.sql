-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `b` of `t` fail from now on
-- breaks-clients: clients that name the column `c` of `t` fail from now on
-- breaks-clients: clients that name the column `d` of `t` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- rename the index `t_c_idx` to `t_b_idx`
ALTER INDEX t_c_idx RENAME TO t_b_idx;

-- rename the index `t_d_idx` to `t_c_idx`
ALTER INDEX t_d_idx RENAME TO t_c_idx;

-- rename the column `b` of `t` to `a`
ALTER TABLE t RENAME COLUMN b TO a;

-- rename the column `c` of `t` to `b`
ALTER TABLE t RENAME COLUMN c TO b;

-- rename the column `d` of `t` to `c`
ALTER TABLE t RENAME COLUMN d TO c;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE t RENAME CONSTRAINT t_b_not_null TO t_a_not_null;
    ALTER TABLE t RENAME CONSTRAINT t_c_not_null TO t_b_not_null;
    ALTER TABLE t RENAME CONSTRAINT t_d_not_null TO t_c_not_null;
  END IF;
END';

COMMIT;
