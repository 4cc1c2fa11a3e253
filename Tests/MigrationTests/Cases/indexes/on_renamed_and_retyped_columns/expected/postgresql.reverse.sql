-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `events` that share their kind, start_date stop the migration
-- breaks-clients: clients that name the column `starts_at` of `events` fail from now on
-- breaks-clients: clients that name the column `type` of `events` fail from now on
-- breaks-clients: clients get `events.start_date` as date from now on
-- converts-lossily: `events.starts_at` loses the time of day
-- breaks-clients: clients get `events.kind` as varchar(10) from now on
-- data-may-not-fit: values of `events.type` that are no varchar(10) stop the migration
-- rewrites-table: every row of `events` is written anew for `start_date`, `kind`
-- blocks-reads: `events` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM events WHERE length(type) > 10) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of events have a type that is no varchar(10)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT type AS kind, CAST(starts_at AS date) AS start_date FROM events) AS events WHERE (kind) IS NOT NULL AND (start_date) IS NOT NULL GROUP BY (kind), (start_date) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of events share their kind, start_date, which events_kind_start_date_idx forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

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
    ALTER TABLE events RENAME CONSTRAINT events_starts_at_not_null TO events_start_date_not_null;
    ALTER TABLE events RENAME CONSTRAINT events_type_not_null TO events_kind_not_null;
  END IF;
END';

-- change types: `events.start_date` to date, `events.kind` to varchar(10)
ALTER TABLE events
  ALTER COLUMN start_date TYPE date,
  ALTER COLUMN kind TYPE varchar(10);

COMMIT;
