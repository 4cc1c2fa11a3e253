-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what stands for NOT NULL at `a` of `readings`
ALTER TABLE IF EXISTS readings DROP CONSTRAINT IF EXISTS a_schemac_not_null;
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
-- drop the index `readings_b_a_idx`
DROP INDEX IF EXISTS readings_b_a_idx;
-- let `a` of `readings` be NULL
ALTER TABLE readings ALTER COLUMN a DROP NOT NULL;
SET LOCAL statement_timeout = '3600s';
-- change types: `readings.a` to integer, `readings.b` to varchar(12)
ALTER TABLE readings
  ALTER COLUMN a TYPE integer,
  ALTER COLUMN b TYPE varchar(12);
COMMIT;
