-- Made by schemac: from to to from.

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
-- rename the index `events_createdat_idx` to `events_createdAt_idx`
ALTER INDEX events_createdat_idx RENAME TO "events_createdAt_idx";
-- rename the column `createdat` of `events` to `createdAt`
ALTER TABLE events RENAME COLUMN createdat TO "createdAt";
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''events''::regclass AND conname = ''events_createdat_not_null'') THEN
      ALTER TABLE events RENAME CONSTRAINT events_createdat_not_null TO "events_createdAt_not_null";
    END IF;
  END IF;
END';
COMMIT;
