-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `start_date` of `events` fail from now on
-- breaks-clients: clients that name the column `kind` of `events` fail from now on
-- breaks-clients: clients get `events.starts_at` as timestamp from now on
-- breaks-clients: clients get `events.type` as text from now on
-- rewrites-table: every row of `events` is written anew for `starts_at`
-- blocks-reads: `events` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM events WHERE isfinite(start_date) AND start_date > make_date(294276, 12, 31)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of events have a start_date that is no timestamp'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

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

-- change types: `events.starts_at` to timestamp, `events.type` to text
ALTER TABLE events
  ALTER COLUMN starts_at TYPE timestamp,
  ALTER COLUMN type TYPE text;

COMMIT;
