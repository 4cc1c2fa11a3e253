-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- add values to the type `s`, which can be used when that is lasting
ALTER TYPE s ADD VALUE 'b' AFTER 'a';
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
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
SET LOCAL statement_timeout = '3600s';
-- give the rows of `t` their `o`
UPDATE t
  SET o = coalesce(o, 'b')
  WHERE o IS NULL;
-- change the type of `t.k` to integer
ALTER TABLE t ALTER COLUMN k TYPE integer USING (length(k) + g);
SET LOCAL statement_timeout = '60s';
-- in `t`, make `o` NOT NULL
ALTER TABLE t ADD CONSTRAINT o_schemac_not_null CHECK (o IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `o` of `t` have values in all rows
ALTER TABLE t VALIDATE CONSTRAINT o_schemac_not_null;
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
-- make `o` of `t` NOT NULL, as is known now
ALTER TABLE t ALTER COLUMN o SET NOT NULL, DROP CONSTRAINT o_schemac_not_null;
COMMIT;
