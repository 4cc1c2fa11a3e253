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
-- rename the index `events_start_date_idx` to `events_starts_at_idx`
ALTER INDEX events_start_date_idx RENAME TO events_starts_at_idx;
-- rename the index `events_kind_start_date_idx` to `events_type_starts_at_idx`
ALTER INDEX events_kind_start_date_idx RENAME TO events_type_starts_at_idx;
-- rename the column `start_date` of `events` to `starts_at`
ALTER TABLE events RENAME COLUMN start_date TO starts_at;
-- rename the column `kind` of `events` to `type`
ALTER TABLE events RENAME COLUMN kind TO type;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE events RENAME CONSTRAINT events_start_date_not_null TO events_starts_at_not_null;
    ALTER TABLE events RENAME CONSTRAINT events_kind_not_null TO events_type_not_null;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- change types: `events.starts_at` to timestamp, `events.type` to text
ALTER TABLE events
  ALTER COLUMN starts_at TYPE timestamp,
  ALTER COLUMN type TYPE text;
COMMIT;
