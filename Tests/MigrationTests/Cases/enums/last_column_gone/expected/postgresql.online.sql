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
-- create the type `unused`
CREATE TYPE unused AS ENUM ('x');
-- make the type `used` anew: PostgreSQL cannot remove a value
ALTER TYPE used RENAME TO used_schemac_old;
CREATE TYPE used AS ENUM ('b', 'c');
-- drop `s` of `t`
ALTER TABLE t DROP COLUMN s;
-- drop the old type `used`
DROP TYPE used_schemac_old;
COMMIT;
