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
-- drop the check `positive` of `lines`
ALTER TABLE lines DROP CONSTRAINT positive;
-- drop the index `lines_total_idx`
DROP INDEX lines_total_idx;
-- drop `total` of `lines`
ALTER TABLE lines DROP COLUMN total;
SET LOCAL statement_timeout = '3600s';
-- make the column `total` of `lines` anew
ALTER TABLE lines ADD COLUMN total integer GENERATED ALWAYS AS ((price * amount) + 1) STORED NOT NULL;
SET LOCAL statement_timeout = '60s';
-- add the check `positive` to `lines`
ALTER TABLE lines ADD CONSTRAINT positive CHECK (total >= 0) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `lines_total_idx` on `lines`, while clients go on
CREATE INDEX CONCURRENTLY lines_total_idx ON lines (total);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `lines` meet the check `positive`
ALTER TABLE lines VALIDATE CONSTRAINT positive;
COMMIT;
