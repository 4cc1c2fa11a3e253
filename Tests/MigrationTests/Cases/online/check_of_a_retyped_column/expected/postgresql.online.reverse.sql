-- Made by schemac: from to to from.

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
-- drop the check `q` of `t`
ALTER TABLE t DROP CONSTRAINT IF EXISTS q;
-- drop the check `r` of `t`
ALTER TABLE t DROP CONSTRAINT IF EXISTS r;
SET LOCAL statement_timeout = '3600s';
-- change the type of `t.b` to integer
ALTER TABLE t ALTER COLUMN b TYPE integer;
SET LOCAL statement_timeout = '60s';
-- add the check `q` to `t`
ALTER TABLE t ADD CONSTRAINT q CHECK (b > 0) NOT VALID;
-- add the check `r` to `t`
ALTER TABLE t ADD CONSTRAINT r CHECK (c[1:2] IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `t` meet the check `q`
ALTER TABLE t VALIDATE CONSTRAINT q;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `t` meet the check `r`
ALTER TABLE t VALIDATE CONSTRAINT r;
COMMIT;
