-- Made by schemac: from from to to.

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
-- drop the check `lines_total_check` of `lines`
ALTER TABLE lines DROP CONSTRAINT lines_total_check;
-- drop `total` of `lines`
ALTER TABLE lines DROP COLUMN total;
SET LOCAL statement_timeout = '3600s';
-- add the column `sum` to `lines`
ALTER TABLE lines ADD COLUMN sum integer GENERATED ALWAYS AS (price + amount) STORED NOT NULL;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `lines_sum_key` on `lines`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY lines_sum_key ON lines (sum);

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
-- make the unique constraint `lines_sum_key` of `lines` of that index
ALTER TABLE lines ADD CONSTRAINT lines_sum_key UNIQUE USING INDEX lines_sum_key;
COMMIT;
