-- Made by schemac: from to to from.
-- deletes-data: the rows of `events` are deleted
-- breaks-clients: clients that name `events` fail from now on
-- breaks-clients: clients that name `old_events` fail from now on

SET lock_timeout = '10s';

BEGIN;

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
    ALTER TABLE events RENAME CONSTRAINT old_events_id_not_null TO events_id_not_null;
    ALTER TABLE events RENAME CONSTRAINT old_events_name_not_null TO events_name_not_null;
  END IF;
END';

COMMIT;
