-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `createdAt` of `events` fail from now on

SET lock_timeout = '10s';

BEGIN;

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
