-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `bookings` that `bookings_int8range_excl` excludes stop the migration
-- breaks-clients: clients get `bookings.room` as bigint from now on
-- breaks-clients: clients get `bookings.from_day` as bigint from now on
-- breaks-clients: clients get `bookings.to_day` as bigint from now on
-- breaks-clients: clients get `bookings.code` as text from now on
-- rewrites-table: every row of `bookings` is written anew for `room`, `from_day`, `to_day`
-- blocks-reads: `bookings` can be neither read nor written while its rows are written anew
-- builds-index: the index behind `bookings_int8range_excl` is built over every row
-- blocks-reads: `bookings` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT (int8range(CAST(from_day AS bigint), CAST(to_day AS bigint))) AS held, lag((int8range(CAST(from_day AS bigint), CAST(to_day AS bigint)))) OVER (ORDER BY (int8range(CAST(from_day AS bigint), CAST(to_day AS bigint)))) AS earlier FROM bookings WHERE (int8range(CAST(from_day AS bigint), CAST(to_day AS bigint))) IS NOT NULL) AS sorted WHERE held && earlier) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of bookings exclude others, by bookings_int8range_excl'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the exclusion constraint `bookings_int4range_excl` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT bookings_int4range_excl;

-- change types: `bookings.room` to bigint, `bookings.from_day` to bigint, `bookings.to_day` to bigint, `bookings.code` to text
ALTER TABLE bookings
  ALTER COLUMN room TYPE bigint,
  ALTER COLUMN from_day TYPE bigint,
  ALTER COLUMN to_day TYPE bigint,
  ALTER COLUMN code TYPE text;

-- add the exclusion constraint `bookings_int8range_excl` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT bookings_int8range_excl EXCLUDE USING gist ((int8range(from_day, to_day)) WITH &&) WITH (fillfactor = 80);

COMMIT;
