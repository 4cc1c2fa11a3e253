-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `bookings` that `no_overlap` excludes stop the migration
-- data-may-not-fit: rows of `bookings` that `one_code` excludes stop the migration
-- builds-index: the index behind `no_overlap` is built over every row
-- blocks-reads: `bookings` can be neither read nor written while its rows are read
-- builds-index: the index behind `one_code` is built over every row
-- blocks-reads: `bookings` can be neither read nor written while its rows are read
-- builds-index: the index behind `in_time` is built over every row
-- blocks-reads: `bookings` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT (during) AS held, lag((during)) OVER (ORDER BY (during)) AS earlier FROM bookings WHERE (during) IS NOT NULL) AS sorted WHERE held && earlier) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of bookings exclude others, by no_overlap'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM bookings WHERE (code) IS NOT NULL GROUP BY (code) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of bookings exclude others, by one_code'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the exclusion constraint `bookings_lower_excl` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT bookings_lower_excl;

-- drop the exclusion constraint `bookings_during_excl` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT bookings_during_excl;

-- drop the exclusion constraint `no_overlap` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT no_overlap;

-- drop the exclusion constraint `in_time` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT in_time;

-- add the exclusion constraint `no_overlap` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&);

-- add the exclusion constraint `one_code` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT one_code EXCLUDE USING btree (code WITH =);

-- add the exclusion constraint `in_time` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT in_time EXCLUDE USING spgist (during WITH &&) DEFERRABLE;

COMMIT;
