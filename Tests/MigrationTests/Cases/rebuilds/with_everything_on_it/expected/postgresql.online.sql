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
-- drop the check `t_b_check` of `t`
ALTER TABLE t DROP CONSTRAINT t_b_check;
-- drop the index `t_b_c_idx`
DROP INDEX t_b_c_idx;
-- drop the index `t_a_idx`
DROP INDEX t_a_idx;
-- drop `c` of `t`
ALTER TABLE t DROP COLUMN c;
SET LOCAL statement_timeout = '3600s';
-- change the type of `t.b` to bigint
ALTER TABLE t
  ALTER COLUMN b DROP DEFAULT,
  ALTER COLUMN b TYPE bigint,
  ALTER COLUMN b SET DEFAULT 4;
-- make the column `c` of `t` anew
ALTER TABLE t ADD COLUMN c bigint GENERATED ALWAYS AS (b * 2) STORED;
SET LOCAL statement_timeout = '60s';
-- add the check `t_b_check` to `t`
ALTER TABLE t ADD CONSTRAINT t_b_check CHECK (b > 0) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `t_b_c_idx` on `t`, while clients go on
CREATE INDEX CONCURRENTLY t_b_c_idx ON t (b, c);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `t_a_idx` on `t`, while clients go on
CREATE INDEX CONCURRENTLY t_a_idx ON t (a) WHERE b > 1;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `t` meet the check `t_b_check`
ALTER TABLE t VALIDATE CONSTRAINT t_b_check;
COMMIT;
