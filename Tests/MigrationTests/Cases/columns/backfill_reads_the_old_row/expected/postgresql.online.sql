-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE swaps IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '3600s';
-- give the rows of `swaps` their `a`, `b`
UPDATE swaps
  SET a = coalesce(a, coalesce(b, -1)),
    b = coalesce(b, coalesce(a, -2))
  WHERE a IS NULL OR b IS NULL;
SET LOCAL statement_timeout = '60s';
-- in `swaps`, make `a` NOT NULL; make `b` NOT NULL
ALTER TABLE swaps
  ADD CONSTRAINT a_schemac_not_null CHECK (a IS NOT NULL) NOT VALID,
  ADD CONSTRAINT b_schemac_not_null CHECK (b IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `a`, `b` of `swaps` have values in all rows
ALTER TABLE swaps
  VALIDATE CONSTRAINT a_schemac_not_null,
  VALIDATE CONSTRAINT b_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE swaps IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `a`, `b` of `swaps` NOT NULL, as is known now
ALTER TABLE swaps
  ALTER COLUMN a SET NOT NULL, DROP CONSTRAINT a_schemac_not_null,
  ALTER COLUMN b SET NOT NULL, DROP CONSTRAINT b_schemac_not_null;
COMMIT;
