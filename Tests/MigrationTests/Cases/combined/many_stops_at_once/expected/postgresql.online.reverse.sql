-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE parents IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `t_d_fkey` of `t`
ALTER TABLE t DROP CONSTRAINT IF EXISTS t_d_fkey;
-- drop the check `t_c_check` of `t`
ALTER TABLE t DROP CONSTRAINT IF EXISTS t_c_check;
-- drop the unique constraint `t_b_key` of `t`
ALTER TABLE t DROP CONSTRAINT IF EXISTS t_b_key;
-- let `a` of `t` be NULL
ALTER TABLE t ALTER COLUMN a DROP NOT NULL;
-- change the type of `t.b` to text
ALTER TABLE t ALTER COLUMN b TYPE text;
-- drop `e` of `t`
ALTER TABLE t DROP COLUMN e;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `a` of `t` have values
ALTER TABLE IF EXISTS t DROP CONSTRAINT IF EXISTS a_schemac_not_null;
COMMIT;
