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
-- drop the check `odd` of `t`
ALTER TABLE t DROP CONSTRAINT IF EXISTS odd;
-- in `t`, give `a` its default
ALTER TABLE t ALTER COLUMN a SET DEFAULT ':x';
-- drop `b` of `t`
ALTER TABLE t DROP COLUMN b;
-- comment on `t.a`
COMMENT ON COLUMN t.a IS NULL;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `b` of `t` have values
ALTER TABLE IF EXISTS t DROP CONSTRAINT IF EXISTS b_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `b` of `t`
ALTER TABLE IF EXISTS t DROP COLUMN IF EXISTS b;
COMMIT;
