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
-- make the type `used` anew: PostgreSQL cannot remove a value
ALTER TYPE used RENAME TO used_schemac_old;
CREATE TYPE used AS ENUM ('a', 'b');
-- add the column `s` to `t`
ALTER TABLE t ADD COLUMN s used;
-- in `t`, let `s` be what it says
ALTER TABLE t ADD CONSTRAINT s_schemac_filled CHECK (s IS NOT NULL) NOT VALID;
-- drop the type `unused`
DROP TYPE unused;
-- drop the old type `used`
DROP TYPE used_schemac_old;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `s` of `t` have values in all rows
ALTER TABLE t VALIDATE CONSTRAINT s_schemac_filled;
COMMIT;

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
-- make `s` of `t` NOT NULL, as is known now
ALTER TABLE t ALTER COLUMN s SET NOT NULL, DROP CONSTRAINT s_schemac_filled;
COMMIT;
