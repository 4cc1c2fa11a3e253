-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE visits IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the index `visits_at_idx`
DROP INDEX IF EXISTS visits_at_idx;
-- drop `at` of `visits`
ALTER TABLE visits DROP COLUMN at;
-- make the column `at` of `visits` anew
ALTER TABLE visits ADD COLUMN at timestamp DEFAULT (now() AT TIME ZONE 'UTC') NOT NULL;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `visits_at_idx` on `visits`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS visits_at_idx ON visits (at);
