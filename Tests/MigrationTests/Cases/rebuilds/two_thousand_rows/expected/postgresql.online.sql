-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE readings IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '3600s';
-- change types: `readings.a` to bigint, `readings.b` to varchar(10)
ALTER TABLE readings
  ALTER COLUMN a TYPE bigint USING coalesce(CAST(a AS bigint), id * 2),
  ALTER COLUMN b TYPE varchar(10);
SET LOCAL statement_timeout = '60s';
-- in `readings`, make `a` NOT NULL
ALTER TABLE readings ADD CONSTRAINT a_schemac_not_null CHECK (a IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `a` of `readings` have values in all rows
ALTER TABLE readings VALIDATE CONSTRAINT a_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE readings IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `a` of `readings` NOT NULL, as is known now
ALTER TABLE readings ALTER COLUMN a SET NOT NULL, DROP CONSTRAINT a_schemac_not_null;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `readings_b_a_idx` on `readings`, while clients go on
CREATE INDEX CONCURRENTLY readings_b_a_idx ON readings (b, a);
