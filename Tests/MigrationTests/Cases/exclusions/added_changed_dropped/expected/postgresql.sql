-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `bookings` that `no_overlap` excludes stop the migration
-- data-may-not-fit: rows of `bookings` that `bookings_lower_excl` excludes stop the migration
-- data-may-not-fit: rows of `bookings` that `bookings_during_excl` excludes stop the migration
-- builds-index: the index behind `no_overlap` is built over every row
-- blocks-reads: `bookings` can be neither read nor written while its rows are read
-- builds-index: the index behind `in_time` is built over every row
-- blocks-reads: `bookings` can be neither read nor written while its rows are read
-- builds-index: the index behind `bookings_lower_excl` is built over every row
-- blocks-reads: `bookings` can be neither read nor written while its rows are read
-- builds-index: the index behind `bookings_during_excl` is built over every row
-- blocks-reads: `bookings` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM bookings WHERE (lower(code)) IS NOT NULL GROUP BY (lower(code)) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of bookings exclude others, by bookings_lower_excl'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the exclusion constraint `one_code` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT one_code;

-- drop the exclusion constraint `no_overlap` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT no_overlap;

-- drop the exclusion constraint `in_time` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT in_time;

-- add the exclusion constraint `no_overlap` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT no_overlap EXCLUDE USING gist ((int4range(room, room, '[]')) WITH &&, during WITH &&) WHERE (NOT (hidden));

-- add the exclusion constraint `in_time` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT in_time EXCLUDE USING spgist (during WITH &&) DEFERRABLE INITIALLY DEFERRED;

-- add the exclusion constraint `bookings_lower_excl` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT bookings_lower_excl EXCLUDE USING hash ((lower(code)) WITH =);

-- add the exclusion constraint `bookings_during_excl` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT bookings_during_excl EXCLUDE USING gist (during WITH -|-) WHERE (hidden);

COMMIT;
