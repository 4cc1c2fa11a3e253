-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `createdat` of `events` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- rename the index `events_createdat_idx` to `events_createdAt_idx`
ALTER INDEX events_createdat_idx RENAME TO "events_createdAt_idx";

-- rename the column `createdat` of `events` to `createdAt`
ALTER TABLE events RENAME COLUMN createdat TO "createdAt";

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE events RENAME CONSTRAINT events_createdat_not_null TO "events_createdAt_not_null";
  END IF;
END';

COMMIT;
