-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
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
