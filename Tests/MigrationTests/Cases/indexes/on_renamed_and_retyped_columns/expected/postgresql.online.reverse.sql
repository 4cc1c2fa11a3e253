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
-- rename the index `events_starts_at_idx` to `events_start_date_idx`
ALTER INDEX events_starts_at_idx RENAME TO events_start_date_idx;
-- rename the index `events_type_starts_at_idx` to `events_kind_start_date_idx`
ALTER INDEX events_type_starts_at_idx RENAME TO events_kind_start_date_idx;
-- rename the column `starts_at` of `events` to `start_date`
ALTER TABLE events RENAME COLUMN starts_at TO start_date;
-- rename the column `type` of `events` to `kind`
ALTER TABLE events RENAME COLUMN type TO kind;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''events''::regclass AND conname = ''events_starts_at_not_null'') THEN
      ALTER TABLE events RENAME CONSTRAINT events_starts_at_not_null TO events_start_date_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''events''::regclass AND conname = ''events_type_not_null'') THEN
      ALTER TABLE events RENAME CONSTRAINT events_type_not_null TO events_kind_not_null;
    END IF;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- change types: `events.start_date` to date, `events.kind` to varchar(10)
ALTER TABLE events
  ALTER COLUMN start_date TYPE date,
  ALTER COLUMN kind TYPE varchar(10);
COMMIT;
