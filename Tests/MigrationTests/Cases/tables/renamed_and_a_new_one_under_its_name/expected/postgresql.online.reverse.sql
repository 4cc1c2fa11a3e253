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
      LOCK TABLE old_events IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop `events`
DROP TABLE events;
-- rename the table `old_events` to `events`
ALTER TABLE old_events RENAME TO events;
-- rename the primary key `old_events_pkey` to `events_pkey`
ALTER INDEX old_events_pkey RENAME TO events_pkey;
-- rename the unique constraint `old_events_name_key` to `events_name_key`
ALTER INDEX old_events_name_key RENAME TO events_name_key;
-- rename the sequence `old_events_id_seq` to `events_id_seq`
ALTER SEQUENCE IF EXISTS old_events_id_seq RENAME TO events_id_seq;
-- let the NOT NULLs of `events` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''events''::regclass AND conname = ''old_events_id_not_null'') THEN
      ALTER TABLE events RENAME CONSTRAINT old_events_id_not_null TO events_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''events''::regclass AND conname = ''old_events_name_not_null'') THEN
      ALTER TABLE events RENAME CONSTRAINT old_events_name_not_null TO events_name_not_null;
    END IF;
  END IF;
END';
COMMIT;
