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
-- add the column `a` to `t`
ALTER TABLE t ADD COLUMN a text;
SET LOCAL statement_timeout = '3600s';
-- change the type of `t.b` to integer
ALTER TABLE t ALTER COLUMN b TYPE integer;
SET LOCAL statement_timeout = '60s';
-- in `t`, let `a` be what it says
ALTER TABLE t ADD CONSTRAINT a_schemac_filled CHECK (a IS NOT NULL) NOT VALID;
-- create the table `gone`
CREATE TABLE gone (
  x integer NOT NULL,
  y text
);
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `a` of `t` have values in all rows
ALTER TABLE t VALIDATE CONSTRAINT a_schemac_filled;
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
-- make `a` of `t` NOT NULL, as is known now
ALTER TABLE t ALTER COLUMN a SET NOT NULL, DROP CONSTRAINT a_schemac_filled;
COMMIT;
