-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `bookings` that `bookings_int4range_excl` excludes stop the migration
-- breaks-clients: clients get `bookings.room` as integer from now on
-- data-may-not-fit: values of `bookings.room` that are no integer stop the migration
-- breaks-clients: clients get `bookings.from_day` as integer from now on
-- data-may-not-fit: values of `bookings.from_day` that are no integer stop the migration
-- breaks-clients: clients get `bookings.to_day` as integer from now on
-- data-may-not-fit: values of `bookings.to_day` that are no integer stop the migration
-- breaks-clients: clients get `bookings.code` as varchar(20) from now on
-- data-may-not-fit: values of `bookings.code` that are no varchar(20) stop the migration
-- rewrites-table: every row of `bookings` is written anew for `room`, `from_day`, `to_day`, `code`
-- blocks-reads: `bookings` can be neither read nor written while its rows are written anew
-- builds-index: the index behind `bookings_int4range_excl` is built over every row
-- blocks-reads: `bookings` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM bookings WHERE room NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of bookings have a room that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM bookings WHERE from_day NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of bookings have a from_day that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM bookings WHERE to_day NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of bookings have a to_day that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM bookings WHERE length(code) > 20) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of bookings have a code that is no varchar(20)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT (int4range(CAST(from_day AS integer), CAST(to_day AS integer))) AS held, lag((int4range(CAST(from_day AS integer), CAST(to_day AS integer)))) OVER (ORDER BY (int4range(CAST(from_day AS integer), CAST(to_day AS integer)))) AS earlier FROM bookings WHERE (int4range(CAST(from_day AS integer), CAST(to_day AS integer))) IS NOT NULL) AS sorted WHERE held && earlier) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of bookings exclude others, by bookings_int4range_excl'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the exclusion constraint `bookings_int8range_excl` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT bookings_int8range_excl;

-- change types: `bookings.room` to integer, `bookings.from_day` to integer, `bookings.to_day` to integer, `bookings.code` to varchar(20)
ALTER TABLE bookings
  ALTER COLUMN room TYPE integer,
  ALTER COLUMN from_day TYPE integer,
  ALTER COLUMN to_day TYPE integer,
  ALTER COLUMN code TYPE varchar(20);

-- add the exclusion constraint `bookings_int4range_excl` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT bookings_int4range_excl EXCLUDE USING gist ((int4range(from_day, to_day)) WITH &&) WITH (fillfactor = 80);

COMMIT;
