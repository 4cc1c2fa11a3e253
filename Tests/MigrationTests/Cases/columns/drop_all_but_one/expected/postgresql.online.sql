-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE wide IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the check `wide_b_check` of `wide`
ALTER TABLE wide DROP CONSTRAINT wide_b_check;
-- drop the index `wide_a_b_idx`
DROP INDEX wide_a_b_idx;
-- drop the unique constraint `wide_a_key` of `wide`
ALTER TABLE wide DROP CONSTRAINT wide_a_key;
-- drop `c` of `wide`
ALTER TABLE wide DROP COLUMN c;
-- drop `a`, `b` of `wide`
ALTER TABLE wide
  DROP COLUMN a,
  DROP COLUMN b;
COMMIT;
