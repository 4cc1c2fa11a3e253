-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE events IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- rename the index `events_createdAt_idx` to `events_createdat_idx`
ALTER INDEX "events_createdAt_idx" RENAME TO events_createdat_idx;
-- rename the column `createdAt` of `events` to `createdat`
ALTER TABLE events RENAME COLUMN "createdAt" TO createdat;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE events RENAME CONSTRAINT "events_createdAt_not_null" TO events_createdat_not_null;
  END IF;
END';
COMMIT;
