-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE lines IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the unique constraint `lines_sum_key` of `lines`
ALTER TABLE lines DROP CONSTRAINT IF EXISTS lines_sum_key;
-- drop `sum` of `lines`
ALTER TABLE lines DROP COLUMN sum;
SET LOCAL statement_timeout = '3600s';
-- add the column `total` to `lines`
ALTER TABLE lines ADD COLUMN total integer GENERATED ALWAYS AS (price * amount) STORED NOT NULL;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE lines IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the check `lines_total_check` to `lines` for rows to come
ALTER TABLE lines ADD CONSTRAINT lines_total_check CHECK (total < 1000) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `lines` meet the check `lines_total_check`
ALTER TABLE lines VALIDATE CONSTRAINT lines_total_check;
COMMIT;
